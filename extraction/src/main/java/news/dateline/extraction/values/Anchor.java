package news.dateline.extraction.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** Counts from the day of the article. Everything is empty for an article without one. */
final class Anchor {

    /** More years than this are no memory of the article's day. */
    private static final int FARTHEST = 2000;

    private final Optional<LocalDate> today;

    Anchor(Optional<LocalDate> today) {
        this.today = today;
    }

    Optional<String> day(int offset) {
        return today.map(day -> day.plusDays(offset).toString());
    }

    Optional<String> week(int offset) {
        return today.map(day -> {
            LocalDate then = day.plusWeeks(offset);
            return String.format(
                    Locale.ROOT,
                    "%04d-W%02d",
                    then.get(IsoFields.WEEK_BASED_YEAR),
                    then.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        });
    }

    Optional<String> month(int offset) {
        return today.map(day -> YearMonth.from(day).plusMonths(offset).toString());
    }

    Optional<String> year(int offset) {
        return today.filter(day -> Math.abs(offset) < FARTHEST)
                .flatMap(day -> new Day(day.getYear() + offset, 0, 0).iso());
    }

    /** Saturday and Sunday of a week counted from this one. */
    Optional<String> weekend(int offset) {
        return today.map(day -> {
            LocalDate saturday = day.with(DayOfWeek.MONDAY).plusDays(5).plusWeeks(offset);
            return saturday + "/" + saturday.plusDays(1);
        });
    }

    /** The nearest such weekday in a direction; the article's own day counts as past. */
    Optional<String> weekday(DayOfWeek weekday, Direction direction) {
        return today.map(day -> day.with(
                        direction == Direction.FUTURE
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday))
                .toString());
    }

    /** "Last Friday", on a Friday the one a week ago; "next Friday" likewise. */
    Optional<String> otherWeekday(DayOfWeek weekday, Direction direction) {
        return today.map(day -> day.with(
                        direction == Direction.FUTURE
                                ? TemporalAdjusters.next(weekday)
                                : TemporalAdjusters.previous(weekday))
                .toString());
    }

    /** A month or a day of a month, its year being the one that the direction asks for. */
    Day complete(Day given, Direction direction) {
        if (given.year() != 0 || today.isEmpty()) {
            return given;
        }
        LocalDate now = today.get();
        Day thisYear = given.withYear(now.getYear());
        int side = side(thisYear, now);
        return switch (direction) {
            case PAST -> side > 0 ? given.withYear(now.getYear() - 1) : thisYear;
            case FUTURE -> side < 0 ? given.withYear(now.getYear() + 1) : thisYear;
            case UNKNOWN -> nearest(given, now);
        };
    }

    /** "Last October", "next May", "this January". */
    Day relative(int month, int offset) {
        if (today.isEmpty()) {
            return new Day(0, month, 0);
        }
        LocalDate now = today.get();
        int difference = month - now.getMonthValue();
        boolean other = offset < 0 ? difference >= 0 : offset > 0 && difference <= 0;
        return new Day(now.getYear() + (other ? Integer.signum(offset) : 0), month, 0);
    }

    Day inYear(Day given, int offset) {
        return today.map(now -> given.withYear(now.getYear() + offset)).orElse(given);
    }

    /** Below 0 if a date of this year is over, above 0 if it is to come, 0 if it is now. */
    private static int side(Day day, LocalDate now) {
        int months = Integer.compare(day.month(), now.getMonthValue());
        return months != 0 || day.day() == 0 ? months : Integer.compare(day.day(), now.getDayOfMonth());
    }

    private static Day nearest(Day given, LocalDate now) {
        Day best = given.withYear(now.getYear());
        for (int offset = -1; offset <= 1; offset += 2) {
            Day other = given.withYear(now.getYear() + offset);
            if (distance(other, now) < distance(best, now)) {
                best = other;
            }
        }
        return best;
    }

    private static long distance(Day day, LocalDate now) {
        LocalDate date = YearMonth.of(day.year(), day.month()).atDay(1).plusDays(Math.max(0, day.day() - 1L));
        return Math.abs(ChronoUnit.DAYS.between(now, date));
    }
}
