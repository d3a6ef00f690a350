package news.dateline.entities.insight.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time in whole hours, which is what counts are kept by.
 *
 * @param from its beginning
 * @param to its end, which is no part of it
 */
public record Window(Instant from, Instant to) {

    /** The smallest window of whole hours that holds this stretch. */
    public static Window around(Instant from, Instant to) {
        Instant hour = to.truncatedTo(ChronoUnit.HOURS);
        return new Window(from.truncatedTo(ChronoUnit.HOURS), hour.equals(to) ? hour : hour.plus(1, ChronoUnit.HOURS));
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** The time before it. */
    public Window before(Duration length) {
        return new Window(from.minus(length), from);
    }
}
