package news.dateline.extraction.values;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.ValueType;

/** Reads dates in every way there is a grammar for, with the weekday before them, and ranges of two. */
final class DateReader {

    private static final Set<String> CONNECTORS = Set.of("to", "-", "–", "—", "through", "until");

    private final Pieces pieces;
    private final List<DateGrammar> grammars;

    DateReader(Pieces pieces, List<DateGrammar> grammars) {
        this.pieces = pieces;
        this.grammars = grammars;
    }

    Optional<Found> at(int i) {
        return part(i).map(first -> {
            DatePart date = range(first).orElse(first);
            return new Found(i, date.end(), ValueType.DATE, date.value(), Optional.empty());
        });
    }

    private Optional<DatePart> part(int i) {
        Optional<DatePart> first = plain(i);
        if (Calendar.weekday(pieces.get(i)).isEmpty()) {
            return first;
        }
        int dot = pieces.gluedSign(i + 1, ".") && !Calendar.isFullWeekday(pieces.get(i)) ? i + 2 : i + 1;
        int comma = pieces.is(dot, ",") ? dot + 1 : dot;
        int date = pieces.is(comma, "the") ? comma + 1 : comma;
        boolean dayFollows = pieces.get(date).isNumber() || Calendar.month(pieces.get(date)) > 0;
        Optional<DatePart> full = dayFollows
                ? plain(date).filter(d -> d.value().map(v -> v.length() == 10).orElse(true))
                : Optional.empty();
        boolean day = full.isPresent() && full.get().end() > date + 1;
        return day ? Optional.of(DatePart.of(full.get().value(), i, full.get().end())) : first;
    }

    private Optional<DatePart> plain(int i) {
        for (DateGrammar grammar : grammars) {
            Optional<DatePart> found = grammar.at(i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<DatePart> range(DatePart first) {
        int at = first.end();
        boolean between = pieces.is(first.from() - 1, "between");
        boolean from = pieces.is(first.from() - 1, "from");
        boolean untilWithoutFrom = pieces.is(at, "until") && !from;
        boolean connects = (pieces.isOneOf(at, CONNECTORS) && !untilWithoutFrom) || (between && pieces.is(at, "and"));
        boolean dash = pieces.get(at).isSign() && !pieces.glued(at) && !pieces.is(at, "–");
        if (!connects || dash) {
            return Optional.empty();
        }
        return part(at + 1).filter(last -> isRange(first, last)).map(last -> join(first, last));
    }

    /** Both of one precision, in order, or not settled. */
    private static boolean isRange(DatePart first, DatePart last) {
        if (first.value().isEmpty() || last.value().isEmpty()) {
            return first.value().isEmpty() && last.value().isEmpty();
        }
        String a = first.value().get();
        String b = last.value().get();
        return a.length() == b.length()
                && !a.contains("/")
                && (a.compareTo(b) < 0 || first.open().isPresent());
    }

    private static DatePart join(DatePart first, DatePart last) {
        Optional<String> value = last.value().flatMap(end -> {
            Optional<String> start = first.open().isPresent() && last.open().isEmpty()
                    ? first.open()
                            .get()
                            .withYear(Integer.parseInt(end.substring(0, 4)))
                            .iso()
                    : first.value();
            return start.map(s -> s + "/" + end);
        });
        return DatePart.of(value, first.from(), last.end());
    }
}
