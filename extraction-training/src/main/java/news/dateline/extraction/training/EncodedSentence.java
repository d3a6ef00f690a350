package news.dateline.extraction.training;

/**
 * A sentence as the learner sees it.
 */
final class EncodedSentence {
    private final int length;
    private final int[] features;
    private final float[] rows;
    private final int rowOffset;
    private final int[] words;
    private final int[] allowed;
    private final boolean certain;

    /**
     * The arrays are not copied.
     *
     * @param length its tokens
     * @param features for each token, for each template, a feature's number or -1
     * @param rows of the document, see {@link news.dateline.extraction.tagger.Features#rows()}
     * @param rowOffset where the rows for the first token begin
     * @param words for each token, see {@link news.dateline.extraction.tagger.Features#word}
     * @param allowed see {@link TrainingSentence}
     * @param certain whether each token has exactly one label
     */
    EncodedSentence(
            int length, int[] features, float[] rows, int rowOffset, int[] words, int[] allowed, boolean certain) {
        this.length = length;
        this.features = features;
        this.rows = rows;
        this.rowOffset = rowOffset;
        this.words = words;
        this.allowed = allowed;
        this.certain = certain;
    }

    /** Its tokens. */
    int length() {
        return length;
    }

    /** For each token, for each template, a feature's number or -1. */
    int[] features() {
        return features;
    }

    /** Of the document, see {@link news.dateline.extraction.tagger.Features#rows()}. */
    float[] rows() {
        return rows;
    }

    /** Where the rows for the first token begin. */
    int rowOffset() {
        return rowOffset;
    }

    /** For each token, see {@link news.dateline.extraction.tagger.Features#word}. */
    int[] words() {
        return words;
    }

    /** See {@link TrainingSentence}. */
    int[] allowed() {
        return allowed;
    }

    /** Whether each token has exactly one label. */
    boolean certain() {
        return certain;
    }
}
