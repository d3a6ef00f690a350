package news.dateline.extraction.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads the digits of a number, by the custom of a language for points and commas. */
final class Decimals {

    /** No amount has more; parsing a longer one would not be linear. */
    private static final int MOST_DIGITS = 30;

    private static final Set<String> DECIMAL_POINT = Set.of("en", "zh", "ja", "ko", "he", "th", "hi", "ur", "ms", "sw");

    private final boolean decimalPoint;

    Decimals(String language) {
        String primary = language.split("-", 2)[0];
        decimalPoint = DECIMAL_POINT.contains(primary);
    }

    /** The number that a piece is; empty for "11.03.2024" and the like. */
    Optional<BigDecimal> parse(String text) {
        if (text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        char decimal = decimalPoint ? '.' : ',';
        char group = decimalPoint ? ',' : '.';
        int at = text.indexOf(decimal);
        if (at != text.lastIndexOf(decimal)) {
            return Optional.empty();
        }
        String whole = at < 0 ? text : text.substring(0, at);
        String fraction = at < 0 ? "" : text.substring(at + 1);
        boolean foreignFraction = at < 0 && isFraction(whole, group);
        if (foreignFraction) {
            return Optional.of(new BigDecimal(digits(whole).replace(group, '.')));
        }
        if (fraction.indexOf(group) >= 0 || !isGrouped(whole, group)) {
            return Optional.empty();
        }
        String joined = digits(whole.replace(String.valueOf(group), ""));
        return Optional.of(new BigDecimal(fraction.isEmpty() ? joined : joined + "." + digits(fraction)));
    }

    /** "5.25" in a text whose language writes 5,25; three digits after the sign could as well be thousands. */
    private static boolean isFraction(String whole, char group) {
        int sign = whole.indexOf(group);
        int digits = whole.length() - sign - 1;
        return sign > 0 && sign == whole.lastIndexOf(group) && digits != 3 && group == '.';
    }

    /** Groups of three, or, as in India, of two before the last three. */
    private static boolean isGrouped(String whole, char group) {
        int end = whole.length();
        int least = 3;
        for (int sign = whole.lastIndexOf(group); sign >= 0; sign = whole.lastIndexOf(group, sign - 1)) {
            int digits = end - sign - 1;
            if (digits < least || digits > 3 || sign == 0) {
                return false;
            }
            least = 2;
            end = sign;
        }
        return true;
    }

    private static String digits(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            result.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return result.toString();
    }
}
