package news.dateline.extraction.values;

import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.ValueType;

/** "%", "percent", "per cent", "percentage points". */
final class PercentUnits implements Units {

    private static final Set<String> WORDS = Set.of("%", "％", "percent", "pct");
    private static final Set<String> POINTS = Set.of("point", "points");

    private final Pieces pieces;

    PercentUnits(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public ValueType type() {
        return ValueType.PERCENT;
    }

    @Override
    public Optional<Unit> before(int i) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> after(int at) {
        boolean hyphen = pieces.gluedSign(at, "-");
        int i = hyphen ? at + 1 : at;
        if (pieces.isOneOf(i, WORDS)) {
            return Optional.of(new Unit("", i + 1));
        }
        if (pieces.is(i, "per") && pieces.is(i + 1, "cent")) {
            return Optional.of(new Unit("", i + 2));
        }
        int point = pieces.gluedSign(i + 1, "-") ? i + 2 : i + 1;
        boolean points = pieces.is(i, "percentage") && pieces.isOneOf(point, POINTS);
        return points ? Optional.of(new Unit("", point + 1)) : Optional.empty();
    }
}
