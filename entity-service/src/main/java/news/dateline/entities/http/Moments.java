package news.dateline.entities.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import news.dateline.platform.paging.Cursor;

/** Reads points in time from text. */
public final class Moments {

    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Moments() {}

    /** A key of a cursor. Our own cursors hold no other, and the database knows not all of them. */
    public static Instant ofCursor(String key) {
        try {
            return Optional.of(Instant.parse(key)).filter(Moments::isUsual).orElseThrow(Cursor::notOurs);
        } catch (DateTimeException e) {
            throw Cursor.notOurs();
        }
    }

    /** A parameter with a date-time, or a day, which stands for its beginning in UTC; empty if it was not sent. */
    public static Optional<Instant> parameter(String name, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            Instant moment = text.length() > "2026-03-11".length()
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            return Optional.of(Optional.of(moment).filter(Moments::isUsual).orElseThrow(() -> notOne(name)));
        } catch (DateTimeException e) {
            throw notOne(name);
        }
    }

    /** A parameter with a duration such as {@code PT24H} or {@code P7D}. */
    public static Duration duration(String name, String text, Duration shortest, Duration longest) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.compareTo(shortest) >= 0 && duration.compareTo(longest) <= 0) {
                return duration;
            }
        } catch (DateTimeException e) {
            throw outOf(name, shortest, longest);
        }
        throw outOf(name, shortest, longest);
    }

    private static RuntimeException outOf(String name, Duration shortest, Duration longest) {
        return Parameters.invalid(
                name, "must be an ISO 8601 duration from " + shortest + " to " + longest + ", such as PT24H or P7D");
    }

    private static boolean isUsual(Instant moment) {
        return moment.isAfter(EARLIEST) && moment.isBefore(LATEST);
    }

    private static RuntimeException notOne(String name) {
        return Parameters.invalid(name, "must be a date-time as in RFC 3339, or a day, such as 2026-03-11");
    }
}
