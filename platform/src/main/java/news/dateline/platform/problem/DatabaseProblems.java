package news.dateline.platform.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

import news.dateline.contracts.problem.ProblemType;

/** Answers requests that the database failed: while it is away, that is no error of ours. */
public final class DatabaseProblems {

    private DatabaseProblems() {}

    /** {@code service-unavailable} if the database is away or overloaded, else {@code internal-error}. */
    public static HttpProblem of(Throwable failure) {
        return isOutage(failure)
                ? Problems.of(ProblemType.SERVICE_UNAVAILABLE, "The database is away; try again in a few seconds.")
                : Problems.of(ProblemType.INTERNAL_ERROR, "The request could not be carried out.");
    }

    /** Whether a failure comes of a database that is away or overloaded, so that the same may succeed later. */
    public static boolean isOutage(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> Optional.ofNullable(((SQLException) cause).getSQLState())
                        .orElse(""))
                .anyMatch(DatabaseProblems::isOutageState);
    }

    private static boolean isOutageState(String state) {
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
