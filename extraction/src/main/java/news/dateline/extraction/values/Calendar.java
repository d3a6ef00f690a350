package news.dateline.extraction.values;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** English names of months and weekdays. */
final class Calendar {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int ABBREVIATION = 3;
    private static final Map<String, Integer> MONTH = new HashMap<>();
    private static final Map<String, DayOfWeek> DAY = new HashMap<>();
    /** Months that are words too. */
    private static final Set<String> AMBIGUOUS = Set.of("may", "march", "august");

    static {
        for (int i = 0; i < MONTHS.size(); i++) {
            MONTH.put(MONTHS.get(i), i + 1);
            MONTH.put(MONTHS.get(i).substring(0, ABBREVIATION), i + 1);
        }
        MONTH.put("sept", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            DAY.put(name, day);
            DAY.put(name.substring(0, ABBREVIATION), day);
        }
        DAY.put("tues", DayOfWeek.TUESDAY);
        DAY.put("thurs", DayOfWeek.THURSDAY);
    }

    private Calendar() {}

    /** The number of the month that a piece names, 0 if none. */
    static int month(Piece piece) {
        return piece.isCapitalised() ? MONTH.getOrDefault(piece.lower(), 0) : 0;
    }

    /** Whether a month stands in full. */
    static boolean isFullMonth(Piece piece) {
        return MONTHS.contains(piece.lower());
    }

    static boolean isAmbiguousMonth(Piece piece) {
        return AMBIGUOUS.contains(piece.lower());
    }

    static Optional<DayOfWeek> weekday(Piece piece) {
        return piece.isCapitalised() ? Optional.ofNullable(DAY.get(piece.lower())) : Optional.empty();
    }

    /** Whether a weekday stands in full: "Sun" and "Wed" do not count without a date. */
    static boolean isFullWeekday(Piece piece) {
        return piece.lower().endsWith("day");
    }
}
