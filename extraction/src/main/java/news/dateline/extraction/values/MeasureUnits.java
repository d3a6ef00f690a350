package news.dateline.extraction.values;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.ValueType;

/** Units of measure by name and symbol: "kilometres per hour", "°C", "m²". */
final class MeasureUnits implements Units {

    private static final Phrases<String> NAMES = new Phrases<>();
    private static final Map<String, String> SYMBOLS = new HashMap<>();

    static {
        for (String[] line : Tables.lines("units.tsv")) {
            Tables.entries(line, 1).forEach(name -> NAMES.addNoun(name, line[0]));
            Tables.entries(line, 2).forEach(name -> NAMES.add(name, line[0]));
            Tables.entries(line, 3).forEach(symbol -> SYMBOLS.put(symbol, line[0]));
        }
    }

    private static final int LONGEST_SYMBOL = 3;
    /** After these "degrees" are no temperature and "bar", "stone" no units. */
    private static final Set<String> OTHER_SENSE = Set.of(
            "angle",
            "turn",
            "north",
            "south",
            "east",
            "west",
            "latitude",
            "longitude",
            "view",
            "wall",
            "walls",
            "house",
            "houses",
            "from");

    private static final Set<String> DOUBTFUL = Set.of("Cel", "bar", "st", "K");
    /** What is run, swum or skated over so many "m". */
    private static final Set<String> RACES = Set.of(
            "race",
            "final",
            "hurdles",
            "freestyle",
            "butterfly",
            "backstroke",
            "breaststroke",
            "sprint",
            "relay",
            "medley",
            "record",
            "steeplechase",
            "champion",
            "title",
            "heats",
            "semi",
            "individual",
            "and",
            "dash");

    private final Pieces pieces;
    private final boolean english;

    MeasureUnits(Pieces pieces, boolean english) {
        this.pieces = pieces;
        this.english = english;
    }

    @Override
    public ValueType type() {
        return ValueType.QUANTITY;
    }

    @Override
    public Optional<Unit> before(int i) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> after(int at) {
        boolean hyphen = pieces.gluedSign(at, "-") && pieces.glued(at + 1);
        int i = hyphen ? at + 1 : at;
        Optional<Unit> symbol = hyphen ? Optional.empty() : symbol(i);
        if (symbol.isPresent() || !english) {
            return symbol;
        }
        return NAMES.at(pieces, i)
                .filter(match -> !isOtherSense(match))
                .map(match -> new Unit(match.meaning(), match.end()));
    }

    private boolean isOtherSense(Phrases.Match<String> match) {
        return DOUBTFUL.contains(match.meaning())
                && (pieces.isOneOf(match.end(), OTHER_SENSE) || pieces.gluedSign(match.end(), "'"));
    }

    /** The longest symbol, whose parts stand together: "km/h", "m²". */
    private Optional<Unit> symbol(int from) {
        StringBuilder written = new StringBuilder();
        Unit longest = null;
        for (int i = from; i < from + LONGEST_SYMBOL && (i == from || pieces.glued(i)); i++) {
            written.append(pieces.get(i).text());
            String code = SYMBOLS.get(written.toString());
            if (code != null) {
                longest = new Unit(code, i + 1);
            }
        }
        boolean race = longest == null && pieces.is(from, "m") && pieces.isOneOf(from + 1, RACES);
        return race ? Optional.of(new Unit("m", from + 1)) : Optional.ofNullable(longest);
    }
}
