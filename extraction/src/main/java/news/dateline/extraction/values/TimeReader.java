package news.dateline.extraction.values;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import news.dateline.extraction.ValueType;

/** Reads times of day and ranges of two: "9:55 p.m.", "14:46", "1446 GMT", "noon", "five o'clock", "5 to 7 p.m.". */
final class TimeReader {

    private static final Map<String, Integer> NAMED = Map.of("noon", 12, "midnight", 0, "midday", 12);
    private static final Set<String> CONNECTORS = Set.of("to", "-", "–", "—", "until", "till");
    private static final Set<String> WITH_MINUTES = Set.of("GMT", "UTC", "hours");

    private static final Pattern POINTED = Pattern.compile("[0-9]{1,2}\\.[0-5][0-9]");
    private static final int LONGEST = 5;

    private final Pieces pieces;
    private final BareHours bareHours;
    private final boolean english;

    TimeReader(Pieces pieces, boolean english) {
        this.pieces = pieces;
        this.bareHours = new BareHours(pieces);
        this.english = english;
    }

    Optional<Found> at(int i) {
        Optional<ClockTime> first = time(i);
        Optional<Found> range = range(i, first);
        return range.isPresent() ? range : first.map(time -> found(i, time.end(), time.iso()));
    }

    private Optional<Found> range(int i, Optional<ClockTime> first) {
        int end = first.map(ClockTime::end).orElse(pieces.get(i).isDigits(1, 2) ? i + 1 : 0);
        boolean between = pieces.is(i - 1, "between") && pieces.is(end, "and");
        boolean connects = end > 0 && (between || pieces.isOneOf(end, CONNECTORS)) && !startsInside(i);
        Optional<ClockTime> last = connects ? time(end + 1) : Optional.empty();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Optional<ClockTime> from = first.isPresent() ? first : borrowed(i, last.get());
        boolean spacedDash = pieces.is(end, "-") && !pieces.glued(end);
        return from.filter(f -> !spacedDash)
                .map(f -> found(i, last.get().end(), f.iso() + "/" + last.get().iso()));
    }

    /** "5" in "5 to 7 p.m." */
    private Optional<ClockTime> borrowed(int i, ClockTime last) {
        int hour = Integer.parseInt(pieces.get(i).text());
        boolean half = hour >= 1 && hour <= 12 && isHalfOfDay(last.end());
        boolean sameHalf = hour % 12 < last.hour() % 12;
        boolean late = last.hour() >= 12;
        int shift = late == sameHalf ? 12 : 0;
        return half ? ClockTime.of(hour % 12 + shift, 0, i + 1) : Optional.empty();
    }

    private boolean isHalfOfDay(int end) {
        return pieces.lower(end - 1).endsWith("m") || (pieces.is(end - 1, ".") && pieces.is(end - 2, "m"));
    }

    private Optional<ClockTime> time(int i) {
        Piece piece = pieces.get(i);
        if (piece.isNumber()) {
            return startsInside(i) ? Optional.empty() : digits(i).map(this::withZone);
        }
        if (!english) {
            return Optional.empty();
        }
        if (NAMED.containsKey(piece.lower())) {
            return ClockTime.of(NAMED.get(piece.lower()), 0, i + 1);
        }
        return bareHours.at(i);
    }

    /** In "1:23:45" or "F-16" no time begins at the later numbers. */
    private boolean startsInside(int i) {
        Piece before = pieces.get(i - 1);
        return pieces.glued(i) && (before.isWord() || ":.$€£-/".contains(before.text())) && !isDashRange(i);
    }

    private boolean isDashRange(int i) {
        return pieces.is(i - 1, "-")
                && (pieces.get(i - 2).isNumber() || pieces.get(i - 2).isWord() || pieces.is(i - 2, "."));
    }

    private Optional<ClockTime> digits(int i) {
        Piece piece = pieces.get(i);
        boolean colon = piece.isDigits(1, 2)
                && pieces.gluedSign(i + 1, ":")
                && pieces.glued(i + 2)
                && pieces.get(i + 2).isDigits(2, 2);
        if (colon) {
            boolean longer = pieces.gluedSign(i + 3, ":") && pieces.get(i + 4).isNumber() && pieces.glued(i + 4);
            return longer ? Optional.empty() : half(number(i), number(i + 2), i + 3, true);
        }
        if (piece.isDigits(1, 2)) {
            return half(number(i), 0, i + 1, false);
        }
        if (piece.text().length() <= LONGEST && POINTED.matcher(piece.text()).matches()) {
            String[] parts = piece.text().split("\\.", -1);
            return half(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), i + 1, false);
        }
        boolean military =
                piece.isDigits(4, 4) && WITH_MINUTES.contains(pieces.get(i + 1).text());
        int end = pieces.is(i + 1, "hours") ? i + 2 : i + 1;
        return military ? ClockTime.of(number(i) / 100, number(i) % 100, end) : Optional.empty();
    }

    /** Takes "a.m." or "pm" or, in English, "o'clock" after an hour; without one of these only "sure" ones count. */
    private Optional<ClockTime> half(int hour, int minute, int end, boolean sure) {
        String letter = pieces.lower(end);
        boolean short2 = letter.equals("am") || letter.equals("pm");
        boolean dotted = (letter.equals("a") || letter.equals("p"))
                && pieces.gluedSign(end + 1, ".")
                && pieces.glued(end + 2)
                && pieces.is(end + 2, "m");
        if (short2 || dotted) {
            int dot = dotted && pieces.gluedSign(end + 3, ".") ? end + 4 : end + 3;
            int shift = letter.startsWith("p") ? 12 : 0;
            return hour > 12 ? Optional.empty() : ClockTime.of(hour % 12 + shift, minute, short2 ? end + 1 : dot);
        }
        if (letter.equals("o'clock")) {
            return bareHours.ofClock(hour, end);
        }
        return sure ? ClockTime.of(hour, minute, end) : Optional.empty();
    }

    private ClockTime withZone(ClockTime time) {
        return Zones.offset(pieces.get(time.end()))
                .map(offset -> time.in(offset, time.end() + 1))
                .orElse(time);
    }

    private int number(int i) {
        return Integer.parseInt(pieces.get(i).text());
    }

    private static Found found(int from, int to, String iso) {
        return new Found(from, to, ValueType.TIME, Optional.of(iso), Optional.empty());
    }
}
