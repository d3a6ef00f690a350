package news.dateline.extraction.values;

import java.util.Optional;
import java.util.Set;

/** Dates with the name of a month: "March 11", "11th of March 2024", "Sept. 11-13, 2001", "June 2015", "last May". */
final class MonthDates implements DateGrammar {

    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final Set<String> DASHES = Set.of("-", "–", "—");
    /** A month that is a word too is a month after these. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "until", "till", "by", "from", "last", "next", "this", "early", "late", "mid", "of",
            "between", "to", "and", "through", "before", "after", "during", "for", "each", "every", "-", "–", "on",
            "at", "end", "past");

    private static final Set<String> RELATIVE = Set.of("last", "this", "next");

    private final Pieces pieces;
    private final Anchor anchor;
    private final Tense tense;

    MonthDates(Pieces pieces, Anchor anchor, Tense tense) {
        this.pieces = pieces;
        this.anchor = anchor;
        this.tense = tense;
    }

    @Override
    public Optional<DatePart> at(int i) {
        Piece piece = pieces.get(i);
        if (piece.isNumber() || NumberWords.ordinal(piece.lower()) > 0) {
            return dayFirst(i);
        }
        if (pieces.isOneOf(i, RELATIVE) && Calendar.month(pieces.get(i + 1)) > 0) {
            return relative(i);
        }
        return Calendar.month(piece) > 0 ? monthFirst(i) : Optional.empty();
    }

    private Optional<DatePart> relative(int i) {
        int offset = RelativeDates.offset(pieces.lower(i));
        boolean dated = dayAt(i + 2) > 0;
        int month = Calendar.month(pieces.get(i + 1));
        return dated
                ? Optional.empty()
                : Optional.of(DatePart.of(anchor.relative(month, offset).iso(), i, i + 2));
    }

    private Optional<DatePart> monthFirst(int i) {
        int month = Calendar.month(pieces.get(i));
        int at = afterMonth(i);
        int day = dayAt(at);
        if (day > 0) {
            int end = afterDay(at);
            boolean range = pieces.isOneOf(end, DASHES)
                    && dayAt(end + 1) > day
                    && Calendar.month(pieces.get(afterDay(end + 1))) == 0;
            if (range) {
                return range(month, day, dayAt(end + 1), i, withYear(afterDay(end + 1)));
            }
            return date(new Day(0, month, day), i, withYear(end));
        }
        WithYear year = withYear(at);
        if (year.found()) {
            return date(new Day(0, month, 0), i, year);
        }
        boolean ambiguous = Calendar.isAmbiguousMonth(pieces.get(i));
        boolean bare = Calendar.isFullMonth(pieces.get(i)) && (!ambiguous || pieces.isOneOf(i - 1, BEFORE_MONTH));
        boolean misdated = pieces.get(i - 1).isDigits(1, 2);
        return bare && !misdated ? date(new Day(0, month, 0), i, new WithYear(0, 0, false, i + 1)) : Optional.empty();
    }

    private Optional<DatePart> dayFirst(int i) {
        int day = dayAt(i);
        if (day <= 0 || pieces.gluedSign(i - 1, "-")) {
            return Optional.empty();
        }
        int end = afterDay(i);
        boolean dash = pieces.isOneOf(end, DASHES)
                || pieces.is(end, "to")
                || (pieces.is(end, "and") && pieces.is(i - 1, "between"));
        int last = dash ? dayAt(end + 1) : 0;
        int monthAt = last > day ? afterDay(end + 1) : end;
        monthAt = pieces.is(monthAt, "of") ? monthAt + 1 : monthAt;
        int month = Calendar.month(pieces.get(monthAt));
        if (month == 0) {
            return Optional.empty();
        }
        WithYear year = withYear(afterMonth(monthAt));
        return last > day ? range(month, day, last, i, year) : date(new Day(0, month, day), i, year);
    }

    private Optional<DatePart> date(Day day, int from, WithYear year) {
        Day full = resolve(day, from, year);
        if (!full.exists()) {
            return Optional.empty();
        }
        Optional<Day> open = year.found() ? Optional.empty() : Optional.of(day);
        return Optional.of(new DatePart(full.iso(), from, year.end(), open));
    }

    private Optional<DatePart> range(int month, int first, int last, int from, WithYear year) {
        Day start = resolve(new Day(0, month, first), from, year);
        Day end = new Day(start.year(), month, last);
        if (!end.exists()) {
            return Optional.empty();
        }
        Optional<String> value = start.iso().flatMap(s -> end.iso().map(e -> s + "/" + e));
        return Optional.of(DatePart.of(value, from, year.end()));
    }

    private Day resolve(Day day, int from, WithYear year) {
        if (year.relative()) {
            return anchor.inYear(day, year.offset());
        }
        return year.found() ? day.withYear(year.year()) : anchor.complete(day, tense.around(from, year.end()));
    }

    /**
     * A year after a date.
     *
     * @param year if it stands in digits
     * @param offset if it is "last year" and the like
     */
    private record WithYear(int year, int offset, boolean relative, int end) {
        boolean found() {
            return year > 0 || relative;
        }
    }

    private WithYear withYear(int end) {
        int i = pieces.is(end, ",") || pieces.is(end, "of") ? end + 1 : end;
        if (pieces.get(i).isDigits(4, 4) && Years.isPlausible(pieces.get(i).text()) && !pieces.gluedSign(i + 1, ":")) {
            return new WithYear(Integer.parseInt(pieces.get(i).text()), 0, false, i + 1);
        }
        boolean relative = !pieces.is(end, ",") && pieces.isOneOf(i, RELATIVE) && pieces.is(i + 1, "year");
        return relative
                ? new WithYear(0, RelativeDates.offset(pieces.lower(i)), true, i + 2)
                : new WithYear(0, 0, false, end);
    }

    private int afterMonth(int i) {
        boolean dot = pieces.gluedSign(i + 1, ".") && !Calendar.isFullMonth(pieces.get(i));
        return dot ? i + 2 : i + 1;
    }

    /** A day of the month, 0 if none begins here. */
    private int dayAt(int i) {
        Piece piece = pieces.get(i);
        if (piece.isDigits(1, 2)) {
            int day = Integer.parseInt(piece.text());
            boolean clock = pieces.gluedSign(i + 1, ":")
                    && pieces.glued(i + 2)
                    && pieces.get(i + 2).isNumber();
            boolean other = clock || pieces.gluedSign(i + 1, "%");
            boolean suffixed = pieces.glued(i + 1) && pieces.get(i + 1).isWord() && !pieces.isOneOf(i + 1, SUFFIXES);
            return day >= 1 && day <= 31 && !other && !suffixed ? day : 0;
        }
        return Math.max(0, NumberWords.ordinal(piece.lower()));
    }

    private int afterDay(int i) {
        return pieces.glued(i + 1) && pieces.isOneOf(i + 1, SUFFIXES) ? i + 2 : i + 1;
    }
}
