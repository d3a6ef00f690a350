package news.dateline.entities.insight.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** What a timeline counts by, in UTC; weeks begin on Monday. */
public enum Bucket {
    HOUR,
    DAY,
    WEEK;

    /** The beginning of the bucket that a moment lies in. */
    public Instant start(Instant moment) {
        ZonedDateTime time = moment.atZone(ZoneOffset.UTC);
        return switch (this) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS).toInstant();
            case DAY -> time.truncatedTo(ChronoUnit.DAYS).toInstant();
            case WEEK ->
                time.truncatedTo(ChronoUnit.DAYS)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .toInstant();
        };
    }

    private ChronoUnit unit() {
        return switch (this) {
            case HOUR -> ChronoUnit.HOURS;
            case DAY, WEEK -> ChronoUnit.DAYS;
        };
    }

    private int units() {
        return this == WEEK ? 7 : 1;
    }

    /** How many buckets a window touches. */
    public long count(Window window) {
        long whole = unit().between(start(window.from()), window.to());
        return whole / units() + 1;
    }

    /** The beginnings of all buckets that a window touches. */
    public Stream<Instant> starts(Window window) {
        return Stream.iterate(
                start(window.from()), next -> next.isBefore(window.to()), next -> next.plus(units(), unit()));
    }
}
