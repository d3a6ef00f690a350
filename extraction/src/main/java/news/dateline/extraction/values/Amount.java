package news.dateline.extraction.values;

import java.math.BigDecimal;

/**
 * A number and where it ends.
 *
 * @param value what it amounts to, its scale included
 * @param scale what "million" and the like multiplied it by, else 1
 * @param end one past its last piece
 */
record Amount(BigDecimal value, BigDecimal scale, int end) {

    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

    Amount times(BigDecimal factor) {
        return new Amount(value.multiply(factor), scale, end);
    }

    Amount negated() {
        return new Amount(value.negate(), scale, end);
    }

    /** This number as the first of a range: in "10 to 20 million" ten are ten million. */
    Amount scaledLike(Amount last) {
        boolean open = scale.compareTo(BigDecimal.ONE) == 0 && last.scale.compareTo(BigDecimal.ONE) > 0;
        boolean means =
                open && value.compareTo(SMALL) < 0 && value.multiply(last.scale).compareTo(last.value) <= 0;
        return means ? new Amount(value.multiply(last.scale), last.scale, end) : this;
    }

    /** Without needless zeros or an exponent. */
    String plain() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
