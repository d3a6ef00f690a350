package news.dateline.extraction.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as far as words give it: year, month, day, each 0 if not given.
 *
 * @param year from 1; negative before Christ, as in ISO 8601 (44 BC is -43)
 */
record Day(int year, int month, int day) {

    static Day of(LocalDate date) {
        return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static Day of(YearMonth month) {
        return new Day(month.getYear(), month.getMonthValue(), 0);
    }

    /** Whether the month has such a day; without a year February has 29. */
    boolean exists() {
        int length =
                month == 0 ? 31 : YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
        return day <= length;
    }

    Day withYear(int of) {
        return new Day(of, month, day);
    }

    /** In ISO 8601 to the precision given; empty without a year. */
    Optional<String> iso() {
        if (year == 0 || !exists()) {
            return Optional.empty();
        }
        String years = String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
        String months = month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month);
        String days = day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day);
        return Optional.of(years + months + days);
    }
}
