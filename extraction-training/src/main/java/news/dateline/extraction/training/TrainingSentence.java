package news.dateline.extraction.training;

import java.util.List;

import news.dateline.extraction.tagger.Labels;

/**
 * A sentence to learn from.
 */
final class TrainingSentence {
    private final List<String> tokens;
    private final int[] allowed;

    /**
     * The arrays are not copied.
     *
     * @param tokens its words
     * @param allowed for each token, the labels that its annotation allows, as bits: one where the annotation says it all, several where its source does not annotate a type or does not tell types apart
     */
    TrainingSentence(List<String> tokens, int[] allowed) {
        this.tokens = List.copyOf(tokens);
        this.allowed = allowed;
    }

    /** Its words. */
    List<String> tokens() {
        return tokens;
    }

    /** For each token, the labels that its annotation allows, as bits: one where the annotation says it all, several where its source does not annotate a type or does not tell types apart. */
    int[] allowed() {
        return allowed;
    }

    /** Whether each token has exactly one label. */
    boolean certain() {
        for (int labels : allowed) {
            if (Integer.bitCount(labels) != 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether any token is surely part of a name. */
    boolean named() {
        for (int labels : allowed) {
            if ((labels & (1 << Labels.OUTSIDE)) == 0) {
                return true;
            }
        }
        return false;
    }
}
