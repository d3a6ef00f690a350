package news.dateline.extraction.tagger;

import java.util.Arrays;

/**
 * Runs of capitalised words, small words such as "of" between them included: where names may be. In sentences all in
 * capitals there are none.
 */
final class NameRuns {

    private static final long[] CONNECTORS = connectors(
            "of", "the", "de", "la", "del", "della", "du", "da", "di", "dos", "von", "van", "der", "den", "bin", "ibn",
            "al", "el", "&", "-");

    /** How many of {@link #CONNECTORS} in a row a run goes over. */
    private static final int REACH = 2;

    /** For each token the first token of its run, or -1. */
    final int[] starts;
    /** For each token the end of its run, exclusive. */
    final int[] ends;

    NameRuns(Tokens tokens, WordTable table) {
        starts = new int[tokens.count()];
        ends = new int[tokens.count()];
        Arrays.fill(starts, -1);
        for (int s = 0; s + 1 < tokens.sentenceStarts.length; s++) {
            find(tokens, table, tokens.sentenceStarts[s], tokens.sentenceStarts[s + 1]);
        }
    }

    private void find(Tokens tokens, WordTable table, int from, int to) {
        int i = from;
        while (i < to) {
            if (!opens(tokens, table, i, i == from)) {
                i++;
                continue;
            }
            int end = i + 1;
            int next = next(tokens, end, to);
            while (next > 0) {
                end = next;
                next = next(tokens, end, to);
            }
            Arrays.fill(starts, i, end, i);
            Arrays.fill(ends, i, end, end);
            i = end;
        }
    }

    private static boolean opens(Tokens tokens, WordTable table, int i, boolean first) {
        if (!capital(tokens, i)) {
            return false;
        }
        int link = table.link(tokens.entries[i]);
        // A sentence's first word is capitalised anyway: only a word that is often linked opens a run there.
        return !first || link == 0 || link > 3;
    }

    private static int next(Tokens tokens, int end, int to) {
        for (int i = end; i < to && i <= end + REACH; i++) {
            if (capital(tokens, i)) {
                return i + 1;
            }
            if (Arrays.binarySearch(CONNECTORS, tokens.words[i]) < 0) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean capital(Tokens tokens, int i) {
        return tokens.capitals[i]
                && tokens.casings[i] != Casing.UPPER_SENTENCE
                && tokens.casings[i] != Casing.TITLE_SENTENCE;
    }

    private static long[] connectors(String... words) {
        return Arrays.stream(words).mapToLong(Hashes::of).sorted().toArray();
    }
}
