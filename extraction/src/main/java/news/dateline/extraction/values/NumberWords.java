package news.dateline.extraction.values;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** English words for numbers. */
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final Map<String, Integer> CARDINAL = cardinals();
    private static final Map<String, BigDecimal> SCALE = Map.ofEntries(
            scale("hundred", 2),
            scale("thousand", 3),
            scale("million", 6),
            scale("billion", 9),
            scale("trillion", 12),
            scale("lakh", 5),
            scale("lakhs", 5),
            scale("crore", 7),
            scale("crores", 7),
            scale("mn", 6),
            scale("mln", 6),
            scale("bn", 9),
            scale("bln", 9),
            scale("tn", 12),
            scale("trn", 12),
            scale("млн", 6),
            scale("млрд", 9),
            scale("трлн", 12),
            scale("mio", 6),
            scale("mrd", 9),
            scale("mld", 9));
    private static final Map<String, BigDecimal> LETTER_SCALE =
            Map.ofEntries(scale("k", 3), scale("m", 6), scale("b", 9));

    private NumberWords() {}

    /** "seven", "seventeen", "seventy"; -1 for any other word. */
    static int cardinal(String lower) {
        return CARDINAL.getOrDefault(lower, -1);
    }

    static boolean isTens(String lower) {
        return TENS.indexOf(lower) > 1;
    }

    /** From "first" to "twentieth"; -1 for any other word. */
    static int ordinal(String lower) {
        return lower.isEmpty() ? -1 : ORDINALS.indexOf(lower);
    }

    /** What a word such as "million" or "crore" multiplies by. */
    static Optional<BigDecimal> scale(String lower) {
        return Optional.ofNullable(SCALE.get(lower));
    }

    /** What a letter glued to digits multiplies by: "3m". */
    static Optional<BigDecimal> letterScale(String lower) {
        return Optional.ofNullable(LETTER_SCALE.get(lower));
    }

    private static Map.Entry<String, BigDecimal> scale(String word, int power) {
        return Map.entry(word, BigDecimal.TEN.pow(power));
    }

    private static Map<String, Integer> cardinals() {
        Map<String, Integer> result = new HashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            result.put(SMALL.get(i), i);
        }
        for (int i = 2; i < TENS.size(); i++) {
            result.put(TENS.get(i), 10 * i);
        }
        return Map.copyOf(result);
    }
}
