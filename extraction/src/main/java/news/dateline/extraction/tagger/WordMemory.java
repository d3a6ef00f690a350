package news.dateline.extraction.tagger;

/**
 * What the network saw at all occurrences of each capitalised word of a document: one occurrence that is clear ("President
 * Ilham Aliyev said") helps with those that are not ("Aliyev 2").
 */
public final class WordMemory {

    private final int hidden;
    private final float[][] sums;
    private final int[] counts;

    /**
     * An empty memory.
     *
     * @param words more than the number of any word
     * @param hidden units of the network
     */
    public WordMemory(int words, int hidden) {
        this.hidden = hidden;
        sums = new float[words][];
        counts = new int[words];
    }

    /** One more occurrence. */
    public void add(int word, float[] units) {
        if (word < 0) {
            return;
        }
        if (sums[word] == null) {
            sums[word] = new float[hidden];
        }
        float[] sum = sums[word];
        for (int j = 0; j < hidden; j++) {
            sum[j] += units[j];
        }
        counts[word]++;
    }

    /** Whether the word occurs more than once. */
    public boolean knows(int word) {
        return word >= 0 && counts[word] > 1;
    }

    /** The mean of the units at the word's occurrences other than the one whose units are given. */
    public void others(int word, float[] units, float[] mean) {
        float[] sum = sums[word];
        float share = 1f / (counts[word] - 1);
        for (int j = 0; j < hidden; j++) {
            mean[j] = (sum[j] - units[j]) * share;
        }
    }
}
