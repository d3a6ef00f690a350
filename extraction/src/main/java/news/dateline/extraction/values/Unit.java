package news.dateline.extraction.values;

import java.math.BigDecimal;

/**
 * A unit that stands before or after a number.
 *
 * @param code its normal form
 * @param factor what a number of it is multiplied by: a cent is 0.01 of a dollar
 * @param end one past its last piece
 */
record Unit(String code, BigDecimal factor, int end) {

    Unit(String code, int end) {
        this(code, BigDecimal.ONE, end);
    }
}
