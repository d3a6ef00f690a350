package news.dateline.platform.consumer;

import java.sql.SQLException;
import java.util.ConcurrentModificationException;
import java.util.stream.Stream;

import news.dateline.platform.problem.DatabaseProblems;

/** Tells failures that pass by themselves from those that do not. */
enum Failures {
    /** The event can never be applied. */
    POISON,
    /** Two transactions got in each other's way: the same again at once. */
    COLLISION,
    /** The database is away or overloaded: the same again later, for as long as it takes. */
    OUTAGE,
    /** Nobody foresaw it: the same again a few times, then it counts as poison. */
    UNKNOWN;

    static Failures of(Throwable failure) {
        if (has(failure, PoisonException.class)) {
            return POISON;
        }
        if (has(failure, ConcurrentModificationException.class)) {
            return COLLISION;
        }
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(Failures::ofSql)
                .orElse(has(failure, java.net.ConnectException.class) ? OUTAGE : UNKNOWN);
    }

    private static Failures ofSql(SQLException failure) {
        if (DatabaseProblems.isOutage(failure)) {
            return OUTAGE;
        }
        return switch (failure.getSQLState().substring(0, 2)) {
            // Serialisation and deadlock; a row referred to was removed.
            case "40", "23" -> COLLISION;
            default -> UNKNOWN;
        };
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        return causes(failure).anyMatch(type::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
