package news.dateline.extraction.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads a number with a unit, or a range of two: "$10 million to $20 million", "12 to 28 nanometres", "5-10%". */
final class MeasureReader {

    private static final Set<String> CONNECTORS = Set.of("to", "-", "–", "—", "or");

    private final Pieces pieces;
    private final Numbers numbers;
    private final Units units;

    MeasureReader(Pieces pieces, Numbers numbers, Units units) {
        this.pieces = pieces;
        this.numbers = numbers;
        this.units = units;
    }

    /** A number, and its unit if one was written with it. */
    private record Measured(Amount amount, Optional<Unit> unit, int end) {}

    Optional<Found> at(int from) {
        if (isInsideNumber(from)) {
            return Optional.empty();
        }
        Optional<Measured> first = measured(from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Found> range = range(from, first.get());
        return range.isPresent() ? range : single(from, first.get());
    }

    /** "Covid-19 percent", "F-16 kilometres": not a number of its own. */
    private boolean isInsideNumber(int from) {
        boolean hyphen = pieces.glued(from) && pieces.gluedSign(from - 1, "-");
        return hyphen && (pieces.get(from - 2).isWord() || pieces.get(from - 2).isNumber());
    }

    private Optional<Measured> measured(int from) {
        Optional<Measured> withLetter = measured(from, true);
        boolean united = withLetter.filter(m -> m.unit().isPresent()).isPresent();
        return united ? withLetter : measured(from, false);
    }

    private Optional<Measured> measured(int from, boolean letters) {
        Optional<Unit> before = units.before(from);
        Optional<Amount> amount = numbers.at(before.map(Unit::end).orElse(from), letters);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        int end = amount.get().end();
        if (before.isPresent()) {
            return Optional.of(new Measured(amount.get(), before, end));
        }
        Optional<Unit> after = units.after(end);
        return Optional.of(
                new Measured(amount.get(), after, after.map(Unit::end).orElse(end)));
    }

    private Optional<Found> single(int from, Measured measured) {
        return measured.unit().map(unit -> {
            Amount amount = measured.amount().times(unit.factor());
            return found(from, measured.end(), unit, amount.plain());
        });
    }

    private Optional<Found> range(int from, Measured first) {
        int connector = first.end();
        boolean between = pieces.is(from - 1, "between");
        boolean connects = pieces.isOneOf(connector, CONNECTORS) || (between && pieces.is(connector, "and"));
        if (!connects) {
            return Optional.empty();
        }
        Optional<Measured> last = measured(connector + 1);
        Optional<Unit> common = last.flatMap(Measured::unit).or(() -> last.flatMap(m -> shared(first, m, connector)));
        if (common.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = common.get();
        boolean sameUnit = first.unit().map(u -> u.code().equals(unit.code())).orElse(true);
        if (!sameUnit || isOneOfTwo(connector, first)) {
            return Optional.empty();
        }
        Amount most = last.get().amount();
        Amount least = first.amount().scaledLike(most);
        boolean rises = least.value().compareTo(most.value()) < 0;
        if (!rises) {
            return Optional.empty();
        }
        String value = least.times(first.unit().orElse(unit).factor()).plain() + "/"
                + most.times(unit.factor()).plain();
        return Optional.of(found(from, last.get().end(), unit, value));
    }

    /** The sign of "$10" for the whole of "$10-20 million". */
    private Optional<Unit> shared(Measured first, Measured last, int connector) {
        boolean signed =
                first.unit().isPresent() && first.end() == first.amount().end();
        boolean close = pieces.glued(connector) || last.amount().scale().compareTo(BigDecimal.ONE) > 0;
        return signed && close ? first.unit() : Optional.empty();
    }

    /** "up 5 percent to 20 percent" or "$3 or $5" are two values; "5 percent to 20 percent" stays a range. */
    private boolean isOneOfTwo(int connector, Measured first) {
        return pieces.is(connector, "or") && first.unit().isPresent();
    }

    private Found found(int from, int to, Unit unit, String value) {
        Optional<String> code = unit.code().isEmpty() ? Optional.empty() : Optional.of(unit.code());
        return new Found(from, to, units.type(), Optional.of(value), code);
    }
}
