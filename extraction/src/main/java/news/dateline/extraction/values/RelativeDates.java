package news.dateline.extraction.values;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dates counted from the article's own: "Tuesday", "last Friday", "yesterday", "two years ago", "next month". */
final class RelativeDates implements DateGrammar {

    private static final Map<String, Integer> DAYS = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    private static final Map<String, Integer> OFFSETS = Map.of("last", -1, "this", 0, "next", 1, "past", -1);
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");
    /** "On Sunday mornings", "every Friday", "a Monday" are no dates. */
    private static final Set<String> PLURAL_PARTS = Set.of("mornings", "afternoons", "evenings", "nights");

    private static final Set<String> GENERIC = Set.of("every", "each", "a", "any", "one", "another");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> ON = Set.of("on", "of", "like");
    private static final int MOST = 2000;

    private final Pieces pieces;
    private final Numbers numbers;
    private final Anchor anchor;
    private final Tense tense;

    RelativeDates(Pieces pieces, Numbers numbers, Anchor anchor, Tense tense) {
        this.pieces = pieces;
        this.numbers = numbers;
        this.anchor = anchor;
        this.tense = tense;
    }

    /** -1 for "last", 0 for "this", 1 for "next". */
    static int offset(String lower) {
        return OFFSETS.getOrDefault(lower, 0);
    }

    @Override
    public Optional<DatePart> at(int i) {
        Piece piece = pieces.get(i);
        if (!piece.isWord() && !piece.isNumber()) {
            return Optional.empty();
        }
        if (DAYS.containsKey(piece.lower())) {
            return Optional.of(DatePart.of(anchor.day(DAYS.get(piece.lower())), i, i + 1));
        }
        if (OFFSETS.containsKey(piece.lower())) {
            return afterOffset(i, offset(piece.lower()));
        }
        Optional<DayOfWeek> weekday = Calendar.weekday(piece);
        return weekday.isPresent() ? weekday(i, weekday.get()) : ago(i);
    }

    private Optional<DatePart> afterOffset(int i, int offset) {
        String unit = pieces.lower(i + 1);
        Optional<DayOfWeek> weekday =
                Calendar.weekday(pieces.get(i + 1)).filter(x -> Calendar.isFullWeekday(pieces.get(i + 1)));
        if (weekday.isPresent()) {
            return Optional.of(DatePart.of(otherWeekday(weekday.get(), offset, i), i, i + 2));
        }
        if (pieces.is(i, "past")) {
            return Optional.empty();
        }
        if (PARTS_OF_DAY.contains(unit)) {
            boolean said = offset == 0 || (offset < 0 && unit.equals("night"));
            return said ? Optional.of(DatePart.of(anchor.day(offset), i, i + 2)) : Optional.empty();
        }
        Optional<Optional<String>> value = switch (unit) {
            case "week" -> Optional.of(anchor.week(offset));
            case "weekend" -> Optional.of(anchor.weekend(offset));
            case "month" -> Optional.of(anchor.month(offset));
            case "year" -> Optional.of(anchor.year(offset));
            default -> Optional.empty();
        };
        return value.map(iso -> DatePart.of(iso, i, i + 2));
    }

    private Optional<String> otherWeekday(DayOfWeek weekday, int offset, int from) {
        if (offset == 0) {
            Direction direction = tense.around(from, from + 2);
            return anchor.weekday(weekday, direction == Direction.UNKNOWN ? Direction.FUTURE : direction);
        }
        return anchor.otherWeekday(weekday, offset > 0 ? Direction.FUTURE : Direction.PAST);
    }

    private Optional<DatePart> weekday(int i, DayOfWeek weekday) {
        boolean described = pieces.isOneOf(i - 2, ARTICLES) && pieces.isOneOf(i - 3, ON);
        boolean generic = described || pieces.isOneOf(i - 1, GENERIC) || pieces.isOneOf(i + 1, PLURAL_PARTS);
        if (generic || !Calendar.isFullWeekday(pieces.get(i))) {
            return Optional.empty();
        }
        return Optional.of(DatePart.of(anchor.weekday(weekday, tense.around(i, i + 1)), i, i + 1));
    }

    /** "Two years ago", "a week ago". */
    private Optional<DatePart> ago(int i) {
        boolean article = pieces.is(i, "a");
        Optional<Amount> amount = numbers.at(i);
        if ((!article && amount.isEmpty()) || pieces.gluedSign(i - 1, "-")) {
            return Optional.empty();
        }
        int unit = amount.map(Amount::end).orElse(i + 1);
        int count = amount.map(a -> a.value().abs().intValue()).orElse(1);
        if (!pieces.is(unit + 1, "ago") || count > MOST) {
            return Optional.empty();
        }
        Optional<Optional<String>> value = switch (pieces.lower(unit)) {
            case "day", "days" -> Optional.of(anchor.day(-count));
            case "week", "weeks" -> Optional.of(anchor.day(-7 * count));
            case "month", "months" -> Optional.of(anchor.month(-count));
            case "year", "years" -> Optional.of(anchor.year(-count));
            case "decade", "decades" -> Optional.of(anchor.year(-10 * count));
            case "century", "centuries" -> Optional.of(anchor.year(-100 * count));
            default -> Optional.empty();
        };
        return value.map(iso -> DatePart.of(iso, i, unit + 2));
    }
}
