package news.dateline.entities.registry.domain;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What ids look like, by scheme; check digits included. A scheme that is not known here takes anything. */
public final class ExternalIdRules {

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern VALUE = Pattern.compile("[^\\s\\p{Cc}\\p{Cs}]{1,200}");
    private static final Map<String, Form> FORMS = Map.of(
            "wikidata", new Form(Pattern.compile("Q[1-9]\\d{0,11}"), "a Wikidata item, such as Q227"),
            "geonames", new Form(Pattern.compile("[1-9]\\d{0,11}"), "a GeoNames id, such as 587084"),
            "isni", new Form(Pattern.compile("\\d{15}[\\dX]"), "16 digits without spaces, the last of which checks"),
            "lei",
                    new Form(
                            Pattern.compile("[A-Z0-9]{18}\\d{2}"),
                            "20 letters and digits, the last two of which check"));

    private static final BigInteger LEI_MODULUS = BigInteger.valueOf(97);

    private record Form(Pattern pattern, String expected) {}

    private ExternalIdRules() {}

    /** What is wrong with an id, if anything, and what would be right. */
    public static Optional<String> check(String scheme, String value) {
        if (scheme == null || !SCHEME.matcher(scheme).matches()) {
            return Optional.of("must have a scheme of lower-case letters, digits and hyphens, such as wikidata");
        }
        if (value == null || !VALUE.matcher(value).matches()) {
            return Optional.of("must have a value of 1 to 200 characters without white space");
        }
        var form = FORMS.get(scheme);
        boolean right = form == null || (form.pattern().matcher(value).matches() && checks(scheme, value));
        return right ? Optional.empty() : Optional.of("is not " + form.expected());
    }

    private static boolean checks(String scheme, String value) {
        return switch (scheme) {
            case "isni" -> isniDigit(value) == value.charAt(15);
            case "lei" -> leiNumber(value).mod(LEI_MODULUS).equals(BigInteger.ONE);
            default -> true;
        };
    }

    /** ISO 7064, MOD 11-2. */
    private static char isniDigit(String value) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            sum = (sum + Character.digit(value.charAt(i), 10)) * 2;
        }
        int digit = (12 - sum % 11) % 11;
        return digit == 10 ? 'X' : Character.forDigit(digit, 10);
    }

    /** ISO 17442: letters count as 10 to 35. */
    private static BigInteger leiNumber(String value) {
        var digits = new StringBuilder();
        value.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString());
    }
}
