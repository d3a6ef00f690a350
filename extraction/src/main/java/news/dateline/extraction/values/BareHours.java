package news.dateline.extraction.values;

import java.util.Optional;
import java.util.Set;

/** Hours in words: "five o'clock", "half past two", "at ten". */
final class BareHours {

    private static final int HOURS = 12;
    /** What may follow "at ten"; a noun would make it "at ten shops". */
    private static final Set<String> FOLLOWS = Set.of(
            ".",
            ",",
            ";",
            "\"",
            "”",
            "?",
            "!",
            "it",
            "the",
            "in",
            "on",
            "he",
            "she",
            "they",
            "we",
            "i",
            "and",
            "when",
            "as",
            "every",
            "each",
            "last",
            "this",
            "tomorrow",
            "yesterday",
            "tonight",
            "to",
            "or");

    private static final Set<String> EVENING = Set.of("afternoon", "evening");

    private final Pieces pieces;

    BareHours(Pieces pieces) {
        this.pieces = pieces;
    }

    Optional<ClockTime> at(int i) {
        Optional<ClockTime> past = past(i);
        if (past.isPresent()) {
            return past;
        }
        int hour = NumberWords.cardinal(pieces.lower(i));
        if (hour < 1 || hour > HOURS) {
            return Optional.empty();
        }
        if (pieces.is(i + 1, "o'clock")) {
            return ofClock(hour, i + 1);
        }
        boolean bare = pieces.is(i - 1, "at")
                && (pieces.isOneOf(i + 1, FOLLOWS) || pieces.get(i + 1).isBreak())
                && !(pieces.is(i + 1, ",") && NumberWords.cardinal(pieces.lower(i + 2)) >= 0);
        boolean many =
                (pieces.is(i + 1, "or") || pieces.is(i + 1, "to")) && NumberWords.cardinal(pieces.lower(i + 2)) < 0;
        return bare && !many ? ClockTime.of(shift(hour, i + 1), 0, i + 1) : Optional.empty();
    }

    /** The hour before "o'clock", which stands at a piece. */
    Optional<ClockTime> ofClock(int hour, int clock) {
        return hour >= 1 && hour <= HOURS ? ClockTime.of(shift(hour, clock + 1), 0, clock + 1) : Optional.empty();
    }

    private Optional<ClockTime> past(int i) {
        int minutes = switch (pieces.lower(i)) {
            case "half" -> 30;
            case "quarter" -> 15;
            default -> 0;
        };
        int hour = NumberWords.cardinal(pieces.lower(i + 2));
        boolean to = pieces.is(i + 1, "to") && minutes == 15;
        if (minutes == 0 || hour < 1 || hour > HOURS || !(to || pieces.is(i + 1, "past"))) {
            return Optional.empty();
        }
        int shifted = shift(hour, i + 3);
        return to ? ClockTime.of((shifted + 23) % 24, 60 - minutes, i + 3) : ClockTime.of(shifted, minutes, i + 3);
    }

    /** "Eight in the evening" is 20:00; without such words the hour stands as it is. */
    private int shift(int hour, int after) {
        boolean late = hour < HOURS
                && pieces.is(after, "in")
                && pieces.is(after + 1, "the")
                && pieces.isOneOf(after + 2, EVENING);
        return late ? hour + HOURS : hour;
    }
}
