package news.dateline.extraction.values;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Years, decades, centuries: "2009", "1926–2017", "2015-16", "AD 79", "44 BC", "the 1980s", "18th century". */
final class Years implements DateGrammar {

    private static final int EARLIEST = 1400;
    private static final int LATEST = 2100;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "/");
    private static final Set<String> BEFORE = Set.of("bc", "bce");
    private static final Set<String> AFTER = Set.of("ad", "ce");
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    /** After one of these a plain number is a year, whatever follows. */
    private static final Set<String> OF_TIME = Set.of(
            "in", "since", "until", "till", "before", "after", "during", "year", "early", "late", "mid", "spring",
            "summer", "autumn", "winter", "fall", "circa");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "its", "his", "her", "their", "this", "that");
    /** What is counted by the thousand. */
    private static final Set<String> COUNTED = Set.of(
            "people",
            "men",
            "women",
            "children",
            "police",
            "head",
            "other",
            "more",
            "years",
            "days",
            "times",
            "dead",
            "soldiers",
            "troops",
            "homes",
            "houses",
            "families",
            "workers",
            "jobs",
            "students",
            "dollars",
            "euros");

    private final Pieces pieces;

    Years(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Whether four digits are likely to be a year. */
    static boolean isPlausible(String digits) {
        int number = Integer.parseInt(digits);
        return number >= EARLIEST && number < LATEST;
    }

    @Override
    public Optional<DatePart> at(int i) {
        Optional<DatePart> century = century(i);
        if (century.isPresent()) {
            return century;
        }
        if (pieces.isOneOf(i, AFTER)
                && pieces.get(i).text().equals("AD")
                && pieces.get(i + 1).isDigits(1, 4)) {
            return year(number(i + 1), i, i + 2);
        }
        if (isShortDecade(i)) {
            return decade(1900 + number(i + 1), i, i + 3);
        }
        return pieces.get(i).isDigits(1, 4) && startsFree(i) ? digits(i) : Optional.empty();
    }

    private Optional<DatePart> digits(int i) {
        if (pieces.glued(i + 1) && pieces.is(i + 1, "s") && pieces.get(i).isDigits(4, 4) && number(i) % 10 == 0) {
            return decade(number(i), i, i + 2);
        }
        boolean upper = pieces.get(i + 1).text().equals(pieces.get(i + 1).text().toUpperCase(Locale.ROOT));
        if (upper && pieces.isOneOf(i + 1, BEFORE)) {
            return year(1 - number(i), i, i + 2);
        }
        if (upper && pieces.isOneOf(i + 1, AFTER)) {
            return year(number(i), i, i + 2);
        }
        if (pieces.is(i - 1, "year") && pieces.get(i).isDigits(3, 4)) {
            return year(number(i), i, i + 1);
        }
        boolean plain =
                pieces.get(i).isDigits(4, 4) && isPlausible(pieces.get(i).text()) && endsFree(i) && !isCount(i);
        if (!plain) {
            return Optional.empty();
        }
        Optional<DatePart> range = shortRange(i);
        return range.isPresent() ? range : year(number(i), i, i + 1);
    }

    /** "2015-16". */
    private Optional<DatePart> shortRange(int i) {
        boolean two = pieces.isOneOf(i + 1, DASHES)
                && pieces.glued(i + 1)
                && pieces.glued(i + 2)
                && pieces.get(i + 2).isDigits(2, 2)
                && !pieces.isOneOf(i + 3, DASHES);
        int end = two ? number(i) / 100 * 100 + number(i + 2) : 0;
        boolean rises = end > number(i);
        return rises ? Optional.of(DatePart.of(number(i) + "/" + end, i, i + 3)) : Optional.empty();
    }

    /** Nothing like a sign of money or a decimal point before it. */
    private boolean startsFree(int i) {
        Piece before = pieces.get(i - 1);
        boolean joinedWord = pieces.glued(i) && before.isWord();
        boolean sign = pieces.glued(i) && before.isSign() && !"(\"“‘[/–—-".contains(before.text());
        boolean code = pieces.glued(i)
                && before.text().equals("-")
                && before.glued()
                && !pieces.is(i - 2, "mid")
                && !pieces.get(i - 2).isNumber();
        return !joinedWord && !sign && !code;
    }

    private boolean endsFree(int i) {
        Piece next = pieces.get(i + 1);
        boolean word = next.glued() && next.isWord();
        boolean sign = next.glued() && "%°€$".contains(next.text());
        boolean clock = next.glued()
                && next.text().equals(":")
                && pieces.glued(i + 2)
                && pieces.get(i + 2).isNumber();
        boolean compound = next.glued()
                && next.text().equals("-")
                && next.kind() == Piece.Kind.SIGN
                && pieces.get(i + 2).isWord()
                && pieces.glued(i + 2)
                && !pieces.isOneOf(i - 1, DETERMINERS);
        return !(word || clock || (sign && next.isSign()) || compound);
    }

    /** "1500 soldiers". */
    private boolean isCount(int i) {
        if (pieces.isOneOf(i - 1, OF_TIME) || pieces.isOneOf(i - 1, DETERMINERS)) {
            return false;
        }
        Piece next = pieces.get(i + 1);
        boolean plural = next.isWord()
                && next.text().equals(next.lower())
                && next.lower().length() > 3
                && next.lower().endsWith("s")
                && !next.lower().endsWith("ss")
                && !next.lower().equals("was");
        return (plural && !pieces.is(i - 1, "of"))
                || COUNTED.contains(next.lower())
                || NumberWords.scale(next.lower()).isPresent();
    }

    /** "'90s". */
    private boolean isShortDecade(int i) {
        return (pieces.is(i, "'") || pieces.is(i, "’") || pieces.is(i, "‘"))
                && pieces.glued(i + 1)
                && pieces.get(i + 1).isDigits(2, 2)
                && pieces.get(i + 1).text().endsWith("0")
                && pieces.glued(i + 2)
                && pieces.is(i + 2, "s");
    }

    private Optional<DatePart> century(int i) {
        int ordinal = NumberWords.ordinal(pieces.lower(i));
        int end = i + 1;
        if (pieces.is(i, "twenty") && pieces.gluedSign(i + 1, "-") && pieces.is(i + 2, "first")) {
            ordinal = 21;
            end = i + 3;
        } else if (pieces.get(i).isDigits(1, 2) && pieces.glued(i + 1) && pieces.isOneOf(i + 1, SUFFIXES)) {
            ordinal = number(i);
            end = i + 2;
        }
        int century = pieces.gluedSign(end, "-") ? end + 1 : end;
        if (ordinal < 1 || !pieces.is(century, "century")) {
            return Optional.empty();
        }
        boolean before = pieces.isOneOf(century + 1, BEFORE);
        int first = before ? 1 - 100 * ordinal : 100 * ordinal - 99;
        int last = before ? first + 99 : 100 * ordinal;
        boolean era = before || pieces.isOneOf(century + 1, AFTER);
        return years(first, last, i, era ? century + 2 : century + 1);
    }

    private static Optional<DatePart> decade(int first, int from, int end) {
        return years(first, first + 9, from, end);
    }

    private static Optional<DatePart> years(int first, int last, int from, int end) {
        return iso(first).flatMap(a -> iso(last).map(b -> DatePart.of(a + "/" + b, from, end)));
    }

    private static Optional<DatePart> year(int year, int from, int end) {
        return Optional.of(DatePart.of(iso(year), from, end));
    }

    private static Optional<String> iso(int year) {
        // The year before 1 is 0000, which Day takes for no year.
        return year == 0 ? Optional.of("0000") : new Day(year, 0, 0).iso();
    }

    private int number(int i) {
        return Integer.parseInt(pieces.get(i).text());
    }
}
