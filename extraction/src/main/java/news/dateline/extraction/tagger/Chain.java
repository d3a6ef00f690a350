package news.dateline.extraction.tagger;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A linear chain over {@link Labels}: the best path, and the probabilities of labels and names.
 *
 * <p>Scores are logarithms; a token's scores stand at {@code token * Labels.COUNT}. Only label sequences that spell whole
 * names have a probability.
 */
public final class Chain {

    private static final int L = Labels.COUNT;
    private static final int[][] BEFORE = neighbours(true);
    private static final int[][] AFTER = neighbours(false);

    private final float[] transitions;
    private final double[] factors;

    /**
     * A chain.
     *
     * @param transitions for each label, for each label that follows, a score; not copied
     */
    public Chain(float[] transitions) {
        this.transitions = transitions;
        factors = new double[L * L];
        refresh();
    }

    /** To be called after the transition scores have changed. */
    public void refresh() {
        for (int i = 0; i < factors.length; i++) {
            factors[i] = Math.exp(transitions[i]);
        }
    }

    float[] transitions() {
        return transitions;
    }

    /** The labels that may come before a label. */
    public static int[] before(int label) {
        return BEFORE[label];
    }

    /** The most probable labels of a sentence. */
    public int[] best(float[] scores, int length) {
        float[] path = new float[length * L];
        byte[] from = new byte[length * L];
        for (int y = 0; y < L; y++) {
            path[y] = Labels.continuing(y) ? Float.NEGATIVE_INFINITY : scores[y];
        }
        for (int i = 1; i < length; i++) {
            for (int y = 0; y < L; y++) {
                float best = Float.NEGATIVE_INFINITY;
                int origin = 0;
                for (int x : BEFORE[y]) {
                    float score = path[(i - 1) * L + x] + transitions[x * L + y];
                    if (score > best) {
                        best = score;
                        origin = x;
                    }
                }
                path[i * L + y] = best + scores[i * L + y];
                from[i * L + y] = (byte) origin;
            }
        }
        return trace(path, from, length);
    }

    private static int[] trace(float[] path, byte[] from, int length) {
        int[] labels = new int[length];
        int last = (length - 1) * L;
        int best = Labels.OUTSIDE;
        for (int y = 1; y < L; y++) {
            if (!Labels.open(y) && path[last + y] > path[last + best]) {
                best = y;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = best;
            best = from[i * L + best];
        }
        return labels;
    }

    /** The forward and backward messages of a sentence. */
    public Messages messages(float[] scores, int length) {
        return messages(scores, length, null);
    }

    /**
     * The messages if only some labels are allowed.
     *
     * @param allowed for each token a set of labels, as bits; null allows all
     */
    public Messages messages(float[] scores, int length, int[] allowed) {
        Messages m = new Messages(length);
        emit(m, scores, allowed);
        forward(m);
        backward(m);
        return m;
    }

    private static void emit(Messages m, float[] scores, int[] allowed) {
        for (int i = 0; i < m.length; i++) {
            float largest = Float.NEGATIVE_INFINITY;
            for (int y = 0; y < L; y++) {
                if (allowed == null || (allowed[i] >>> y & 1) != 0) {
                    largest = Math.max(largest, scores[i * L + y]);
                }
            }
            for (int y = 0; y < L; y++) {
                boolean possible = allowed == null || (allowed[i] >>> y & 1) != 0;
                m.emission[i * L + y] = possible ? Math.exp(scores[i * L + y] - largest) : 0;
            }
            m.shift += largest;
        }
    }

    private void forward(Messages m) {
        for (int y = 0; y < L; y++) {
            m.forward[y] = Labels.continuing(y) ? 0 : m.emission[y];
        }
        m.scale(0);
        for (int i = 1; i < m.length; i++) {
            for (int y = 0; y < L; y++) {
                double sum = 0;
                for (int x : BEFORE[y]) {
                    sum += m.forward[(i - 1) * L + x] * factors[x * L + y];
                }
                m.forward[i * L + y] = sum * m.emission[i * L + y];
            }
            m.scale(i);
        }
        double total = 0;
        for (int y = 0; y < L; y++) {
            total += Labels.open(y) ? 0 : m.forward[(m.length - 1) * L + y];
        }
        m.total = total;
    }

    private void backward(Messages m) {
        int last = (m.length - 1) * L;
        for (int y = 0; y < L; y++) {
            m.backward[last + y] = Labels.open(y) ? 0 : 1 / m.total;
        }
        for (int i = m.length - 2; i >= 0; i--) {
            for (int x = 0; x < L; x++) {
                double sum = 0;
                for (int y : AFTER[x]) {
                    int at = (i + 1) * L + y;
                    sum += factors[x * L + y] * m.emission[at] * m.backward[at];
                }
                m.backward[i * L + x] = sum / m.scales[i + 1];
            }
        }
    }

    /** The probability that two tokens next to each other have these labels. */
    public double pair(Messages m, int token, int label, int next) {
        int at = (token + 1) * L + next;
        return m.forward[token * L + label]
                * factors[label * L + next]
                * m.emission[at]
                * m.backward[at]
                / m.scales[token + 1];
    }

    /** The probability of a name: that its tokens have exactly these labels. */
    public double name(Messages m, int[] labels, int start, int end) {
        double p = m.forward[start * L + labels[start]];
        for (int i = start + 1; i < end; i++) {
            p *= factors[labels[i - 1] * L + labels[i]] * m.emission[i * L + labels[i]] / m.scales[i];
        }
        return Math.clamp(p * m.backward[(end - 1) * L + labels[end - 1]], 0, 1);
    }

    private static int[][] neighbours(boolean before) {
        return IntStream.range(0, L)
                .mapToObj(y -> IntStream.range(0, L)
                        .filter(x -> before ? Labels.allowed(x, y) : Labels.allowed(y, x))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** What is known of each token from the left and from the right, scaled so that nothing vanishes. */
    public static final class Messages {

        private final int length;
        private final double[] emission;
        private final double[] forward;
        private final double[] backward;
        private final double[] scales;
        private double shift;
        private double total;

        private Messages(int length) {
            this.length = length;
            emission = new double[length * L];
            forward = new double[length * L];
            backward = new double[length * L];
            scales = new double[length];
        }

        private void scale(int token) {
            double sum = 0;
            for (int y = 0; y < L; y++) {
                sum += forward[token * L + y];
            }
            scales[token] = sum;
            for (int y = 0; y < L; y++) {
                forward[token * L + y] /= sum;
            }
        }

        /** The probability that a token has a label. */
        public double label(int token, int label) {
            return forward[token * L + label] * backward[token * L + label];
        }

        /** The logarithm of the sum over all label sequences. */
        public double logTotal() {
            return shift + Arrays.stream(scales).map(Math::log).sum() + Math.log(total);
        }
    }
}
