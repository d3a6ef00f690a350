package news.dateline.extraction.values;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads numbers: "1,768", "4.1 billion", "six billion", "two hundred and fifty-two", "half a million", "minus 18". */
final class Numbers {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, BigDecimal> FRACTION_SIGNS =
            Map.of("½", HALF, "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));
    private static final int LONGEST = 12;

    private final Pieces pieces;
    private final Decimals decimals;
    private final boolean english;

    Numbers(Pieces pieces, String language) {
        this.pieces = pieces;
        this.decimals = new Decimals(language);
        this.english = language.startsWith("en");
    }

    /** The number that begins at a piece. */
    Optional<Amount> at(int i) {
        return at(i, false);
    }

    /** The number that begins at a piece, "3m" being three million if letters count as scales. */
    Optional<Amount> at(int i, boolean letters) {
        return isMinus(i) ? unsigned(i + 1, letters).map(Amount::negated) : unsigned(i, letters);
    }

    private boolean isMinus(int i) {
        boolean word = english && pieces.is(i, "minus");
        boolean sign = (pieces.is(i, "−") || pieces.is(i, "-")) && !pieces.glued(i) && pieces.glued(i + 1);
        return (word || sign) && (word || pieces.get(i + 1).isNumber());
    }

    private Optional<Amount> unsigned(int i, boolean letters) {
        Piece first = pieces.get(i);
        if (first.isNumber()) {
            return decimals.parse(first.text()).map(value -> withScale(withFraction(value, i + 1), letters));
        }
        if (FRACTION_SIGNS.containsKey(first.text())) {
            return Optional.of(withScale(new Amount(FRACTION_SIGNS.get(first.text()), BigDecimal.ONE, i + 1), false));
        }
        return english && first.isWord() ? inWords(i) : Optional.empty();
    }

    private Amount withFraction(BigDecimal value, int end) {
        BigDecimal sign = pieces.glued(end) ? FRACTION_SIGNS.get(pieces.get(end).text()) : null;
        if (sign != null) {
            return new Amount(value.add(sign), BigDecimal.ONE, end + 1);
        }
        return andAHalf(new Amount(value, BigDecimal.ONE, end));
    }

    private Amount andAHalf(Amount amount) {
        int i = amount.end();
        boolean half = pieces.is(i, "and") && pieces.is(i + 1, "a") && pieces.is(i + 2, "half");
        return half ? new Amount(amount.value().add(HALF), amount.scale(), i + 3) : amount;
    }

    /** Takes "million", "lakh crore", "-billion", "bn" and, glued to digits, "m". */
    private Amount withScale(Amount amount, boolean letters) {
        Amount result = amount;
        for (int times = 0; times < 2; times++) {
            int i = result.end();
            boolean hyphen = pieces.gluedSign(i, "-") && pieces.glued(i + 1);
            Piece word = pieces.get(hyphen ? i + 1 : i);
            Optional<BigDecimal> factor = NumberWords.scale(word.lower());
            if (factor.isEmpty() && letters && word.glued() && !hyphen && times == 0) {
                factor = NumberWords.letterScale(word.lower());
            }
            if (factor.isEmpty()) {
                break;
            }
            BigDecimal by = factor.get();
            result = new Amount(result.value().multiply(by), result.scale().multiply(by), hyphen ? i + 2 : i + 1);
        }
        return result;
    }

    private Optional<Amount> inWords(int from) {
        String first = pieces.lower(from);
        String second = pieces.lower(from + 1);
        if (first.equals("half") && (second.equals("a") || second.equals("an"))) {
            return Optional.of(withScale(new Amount(HALF, BigDecimal.ONE, from + 2), false));
        }
        if (first.equals("quarter") && second.equals("of") && pieces.is(from + 2, "a")) {
            return Optional.of(new Amount(new BigDecimal("0.25"), BigDecimal.ONE, from + 3));
        }
        boolean article = first.equals("a") && NumberWords.scale(second).isPresent();
        if (!article && NumberWords.cardinal(first) < 0) {
            return Optional.empty();
        }
        return Optional.of(new Words(from, article).read());
    }

    /** The state of reading a number in words: the sum so far, and the group that a scale would still multiply. */
    private final class Words {

        private final int limit;
        private int at;
        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal group;
        private BigDecimal scale = BigDecimal.ONE;
        private String last = "";

        Words(int from, boolean article) {
            limit = from + LONGEST;
            at = article ? from + 1 : from;
            group = article ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        Amount read() {
            while (at < limit && step()) {
                last = pieces.lower(at - 1);
            }
            return andAHalf(at);
        }

        private boolean step() {
            int next = at;
            boolean joined = pieces.gluedSign(next, "-") && pieces.glued(next + 1);
            if (joined || (pieces.is(next, "and") && scale.compareTo(BigDecimal.ONE) > 0)) {
                next++;
            }
            String word = pieces.lower(next);
            int cardinal = NumberWords.cardinal(word);
            if (cardinal >= 0 && mayFollow(cardinal)) {
                group = group.add(BigDecimal.valueOf(cardinal));
                at = next + 1;
                return true;
            }
            Optional<BigDecimal> factor = NumberWords.scale(word);
            if (factor.isEmpty() || group.signum() == 0 || pieces.is(at, "and")) {
                return false;
            }
            multiply(factor.get());
            at = next + 1;
            return true;
        }

        private boolean mayFollow(int cardinal) {
            return last.isEmpty()
                    || NumberWords.scale(last).isPresent()
                    || (NumberWords.isTens(last) && cardinal > 0 && cardinal < 10);
        }

        private void multiply(BigDecimal factor) {
            scale = scale.max(factor);
            group = group.multiply(factor);
            if (factor.compareTo(HUNDRED) > 0) {
                sum = sum.add(group);
                group = BigDecimal.ZERO;
            }
        }

        private Amount andAHalf(int end) {
            BigDecimal value = sum.add(group);
            boolean half = pieces.is(end, "and") && pieces.is(end + 1, "a") && pieces.is(end + 2, "half");
            Amount amount = new Amount(half ? value.add(HALF) : value, scale, half ? end + 3 : end);
            return half ? withScale(amount, false) : amount;
        }
    }
}
