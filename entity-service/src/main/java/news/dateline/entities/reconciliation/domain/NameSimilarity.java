package news.dateline.entities.reconciliation.domain;

import java.util.Arrays;

import news.dateline.entities.registry.domain.NormalisedName;

import static java.util.stream.Collectors.joining;

/**
 * How alike two names are, 0-1: the share of letters that need no edit (Levenshtein's distance over the greater length), as
 * they stand or with their words in alphabetical order, whichever is more. "Aliyev, Ilham" and "Ilham Aliyev" are alike; the
 * other order costs a little, so that the same order wins.
 */
final class NameSimilarity {

    private static final double OTHER_ORDER = 0.97;
    private static final int LONGEST = 200;

    private NameSimilarity() {}

    static double of(NormalisedName one, NormalisedName other) {
        String left = one.value();
        String right = other.value();
        if (left.isEmpty() || right.isEmpty()) {
            return 0.0;
        }
        if (left.equals(right)) {
            return 1.0;
        }
        // Nothing so long is a name, and its distance would take a while.
        if (left.length() > LONGEST || right.length() > LONGEST) {
            return 0.0;
        }
        return Math.max(ratio(left, right), OTHER_ORDER * ratio(sorted(left), sorted(right)));
    }

    private static String sorted(String name) {
        return Arrays.stream(name.split(" ", -1)).sorted().collect(joining(" "));
    }

    private static double ratio(String left, String right) {
        int longest = Math.max(left.length(), right.length());
        return (longest - distance(left, right)) / (double) longest;
    }

    private static int distance(String left, String right) {
        int[] before = new int[right.length() + 1];
        int[] now = new int[right.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= left.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = before[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            int[] spare = before;
            before = now;
            now = spare;
        }
        return before[right.length()];
    }
}
