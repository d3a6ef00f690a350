package news.dateline.extraction.values;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.ValueType;

/** Currencies by sign, name and code. "Pesos" are those of the country that the text speaks of. */
final class CurrencyUnits implements Units {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Map<String, String> HUNDREDTHS = Map.of(
            "cent", "USD", "cents", "USD", "pence", "GBP", "kopecks", "RUB", "kopeks", "RUB", "tiyn", "KZT", "qapik",
            "AZN");
    /** So often must a text name a country before its currency takes precedence over the usual one of that name. */
    private static final int ENOUGH = 2;

    private static final Set<String> WEIGHT = Set.of(
            "weigh",
            "weighs",
            "weighed",
            "weighing",
            "lost",
            "gained",
            "lose",
            "losing",
            "heavy",
            "overweight",
            "weight");
    private static final int LONGEST_SIGN = 3;
    private static final int WEIGHT_WINDOW = 8;

    private final Pieces pieces;
    private final boolean english;
    private final Map<String, Integer> cues = new HashMap<>();

    CurrencyUnits(Pieces pieces, boolean english) {
        this.pieces = pieces;
        this.english = english;
        for (int i = 0; i < pieces.size(); i++) {
            String code = Currencies.CUES.get(pieces.lower(i));
            if (code != null) {
                cues.merge(code, 1, Integer::sum);
            }
        }
    }

    @Override
    public ValueType type() {
        return ValueType.MONEY;
    }

    @Override
    public Optional<Unit> before(int i) {
        Piece piece = pieces.get(i);
        boolean two = pieces.glued(i + 1)
                && pieces.get(i + 1).isSign()
                && piece.text().length() <= LONGEST_SIGN;
        String pair = two ? piece.text() + pieces.get(i + 1).text() : "";
        if (Currencies.SIGNS.containsKey(pair)) {
            return Optional.of(new Unit(Currencies.SIGNS.get(pair), i + 2));
        }
        boolean afterLetter =
                piece.isSign() && piece.glued() && pieces.get(i - 1).isWord();
        if (Currencies.SIGNS.containsKey(piece.text()) && !afterLetter) {
            return Optional.of(new Unit(Currencies.SIGNS.get(piece.text()), i + 1));
        }
        return code(i);
    }

    private Optional<Unit> code(int i) {
        String text = pieces.get(i).text();
        return Currencies.CODES.contains(text) ? Optional.of(new Unit(text, i + 1)) : Optional.empty();
    }

    @Override
    public Optional<Unit> after(int at) {
        boolean hyphen = pieces.gluedSign(at, "-") && pieces.glued(at + 1);
        int i = hyphen ? at + 1 : at;
        String sign = pieces.get(i).text();
        if (Currencies.SIGNS.containsKey(sign) && !hyphen && isLoneSign(i)) {
            return Optional.of(new Unit(Currencies.SIGNS.get(sign), i + 1));
        }
        Optional<Unit> code = code(i);
        if (code.isPresent() || !english) {
            return code;
        }
        if (HUNDREDTHS.containsKey(pieces.lower(i))) {
            return Optional.of(new Unit(HUNDREDTHS.get(pieces.lower(i)), HUNDREDTH, i + 1));
        }
        return Currencies.NAMES
                .at(pieces, i)
                .filter(match -> !isWeight(i))
                .map(match -> new Unit(choose(match.meaning()), match.end()));
    }

    /** In "5 $10" the sign belongs to what follows. */
    private boolean isLoneSign(int i) {
        Piece next = pieces.get(i + 1);
        return pieces.glued(i) || !next.isNumber() || !next.glued();
    }

    private String choose(List<String> codes) {
        String best = codes.getFirst();
        for (String code : codes) {
            int count = cues.getOrDefault(code, 0);
            if (count > cues.getOrDefault(best, 0) && (count >= ENOUGH || codes.size() < 3 || best.equals("MXN"))) {
                best = code;
            }
        }
        return best;
    }

    private boolean isWeight(int i) {
        if (!pieces.lower(i).startsWith("pound")) {
            return false;
        }
        for (int k = i - WEIGHT_WINDOW; k < i + 3; k++) {
            if (pieces.isOneOf(k, WEIGHT)) {
                return true;
            }
        }
        return false;
    }
}
