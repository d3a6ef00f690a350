package news.dateline.extraction.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChainTest {

    private static final int L = Labels.COUNT;

    private static float[] random(SplittableRandom random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextDouble(-3, 3);
        }
        return values;
    }

    /** All label sequences that spell whole names. */
    private static List<int[]> sequences(int length) {
        List<int[]> sequences = new ArrayList<>();
        extend(new int[length], 0, sequences);
        return sequences;
    }

    private static void extend(int[] labels, int at, List<int[]> sequences) {
        if (at == labels.length) {
            if (!Labels.open(labels[at - 1])) {
                sequences.add(labels.clone());
            }
            return;
        }
        for (int y = 0; y < L; y++) {
            if (at == 0 ? !Labels.continuing(y) : Labels.allowed(labels[at - 1], y)) {
                labels[at] = y;
                extend(labels, at + 1, sequences);
            }
        }
    }

    private static double score(int[] labels, float[] scores, float[] transitions) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += scores[i * L + labels[i]] + (i == 0 ? 0 : transitions[labels[i - 1] * L + labels[i]]);
        }
        return sum;
    }

    @Property(tries = 20)
    void agreesWithCountingAllSequences(@ForAll @IntRange(min = 1, max = 3) int length, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] transitions = random(random, L * L);
        float[] scores = random(random, length * L);
        Chain chain = new Chain(transitions);
        Chain.Messages messages = chain.messages(scores, length);
        int[] found = chain.best(scores, length);
        double total = 0;
        double best = Double.NEGATIVE_INFINITY;
        double[] marginals = new double[length * L];
        for (int[] labels : sequences(length)) {
            double score = score(labels, scores, transitions);
            best = Math.max(best, score);
            total += Math.exp(score);
            for (int i = 0; i < length; i++) {
                marginals[i * L + labels[i]] += Math.exp(score);
            }
        }
        assertThat(score(found, scores, transitions)).isEqualTo(best, within(1e-3));
        assertThat(messages.logTotal()).isEqualTo(Math.log(total), within(1e-4));
        for (int i = 0; i < marginals.length; i++) {
            assertThat(messages.label(i / L, i % L)).isEqualTo(marginals[i] / total, within(1e-5));
        }
    }

    @Property(tries = 20)
    void givesANameTheShareOfTheSequencesThatHaveIt(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] transitions = random(random, L * L);
        float[] scores = random(random, 3 * L);
        Chain chain = new Chain(transitions);
        int[] wanted = sequences(3).get(random.nextInt(sequences(3).size()));
        double with = 0;
        double total = 0;
        for (int[] labels : sequences(3)) {
            double weight = Math.exp(score(labels, scores, transitions));
            total += weight;
            with += labels[0] == wanted[0] && labels[1] == wanted[1] ? weight : 0;
        }
        assertThat(chain.name(chain.messages(scores, 3), wanted, 0, 2)).isEqualTo(with / total, within(1e-5));
    }

    @Test
    void keepsToTheAllowedLabels() {
        float[] scores = random(new SplittableRandom(7), 2 * L);
        Chain chain = new Chain(new float[L * L]);
        Chain.Messages messages = chain.messages(scores, 2, new int[] {0b10, 0b1000});
        assertThat(messages.label(0, 1)).isEqualTo(1, within(1e-9));
        assertThat(messages.label(1, 3)).isEqualTo(1, within(1e-9));
    }

    @Test
    void survivesLongSentencesAndLargeScores() {
        float[] scores = new float[5_000 * L];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = i % 7 * 40;
        }
        Chain.Messages messages = new Chain(new float[L * L]).messages(scores, 5_000);
        assertThat(messages.logTotal()).isFinite();
        assertThat(messages.label(2_500, Labels.OUTSIDE)).isBetween(0.0, 1.0);
    }
}
