package news.dateline.extraction.values;

import java.util.Locale;
import java.util.Optional;

/**
 * A time of day.
 *
 * @param hour 0-24
 * @param minute 0-59
 * @param zone its offset, "Z" or as "+01:00", empty if none is given
 * @param end one past its last piece
 * @param sure whether it is one on its own; else it is only as the first of a range, as "5" in "5 to 7 p.m."
 */
record ClockTime(int hour, int minute, String zone, int end, boolean sure) {

    static Optional<ClockTime> of(int hour, int minute, int end) {
        boolean exists = hour < 24 || (hour == 24 && minute == 0);
        return exists && minute < 60 ? Optional.of(new ClockTime(hour, minute, "", end, true)) : Optional.empty();
    }

    ClockTime in(String offset, int until) {
        return new ClockTime(hour, minute, offset, until, sure);
    }

    String iso() {
        return String.format(Locale.ROOT, "T%02d:%02d%s", hour, minute, zone);
    }
}
