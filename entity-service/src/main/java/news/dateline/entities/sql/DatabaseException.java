package news.dateline.entities.sql;

import java.sql.SQLException;
import java.util.Optional;

/** A statement failed. The cause says why. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    /** Wraps what the driver said. */
    public DatabaseException(SQLException failure) {
        super(failure.getMessage(), failure);
        this.failure = failure;
    }

    /** Whether the database is away or overloaded, so that the same may succeed later. */
    public boolean isOutage() {
        return isOutage(failure);
    }

    /** Whether the database is away or overloaded: its SQLSTATE's class says so. */
    public static boolean isOutage(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        // The pool gives up waiting for a connection without a state.
        if (state.length() < 2) {
            return true;
        }
        return switch (state.substring(0, 2)) {
            // Connection, resources, not ready, intervention of an operator, system errors, the server's own errors.
            case "08", "53", "55", "57", "58", "XX" -> true;
            default -> false;
        };
    }
}
