package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import news.dateline.extraction.tagger.FeatureWeights;
import news.dateline.extraction.tagger.Labels;

/**
 * The weights of the sparse features, learned by FTRL-Proximal (McMahan et al., 2013, "Ad Click Prediction: a View from the
 * Trenches", algorithm 1): a learning rate of its own for each weight, and an L1 term that leaves most weights at zero.
 */
final class SparseLayer {

    private static final float BETA = 1;

    private final float rate;
    private final float l1;
    private final float l2;
    private final float[] weights;
    private final float[] sums;
    private final float[] squares;
    private final float[] totals;
    private int snapshots;

    SparseLayer(int features, TrainingOptions options) {
        rate = options.rate();
        l1 = options.l1();
        l2 = options.l2();
        weights = new float[features * Labels.COUNT];
        sums = new float[features * Labels.COUNT];
        squares = new float[features * Labels.COUNT];
        totals = new float[features * Labels.COUNT];
    }

    /** Takes the present weights into the average that {@link #compile} works with. */
    void snapshot() {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += weights[i];
        }
        snapshots++;
    }

    void addTo(float[] scores, int offset, int feature) {
        int from = feature * Labels.COUNT;
        for (int y = 0; y < Labels.COUNT; y++) {
            scores[offset + y] += weights[from + y];
        }
    }

    /** One step down a gradient. */
    void update(int feature, int label, float gradient) {
        int at = feature * Labels.COUNT + label;
        float before = (float) Math.sqrt(squares[at]);
        squares[at] += gradient * gradient;
        float after = (float) Math.sqrt(squares[at]);
        sums[at] += gradient - (after - before) / rate * weights[at];
        float sum = sums[at];
        weights[at] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.signum(sum) * l1) / ((BETA + after) / rate + l2);
    }

    /** Takes another layer's average into this one's. */
    void join(SparseLayer other) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += other.totals[i];
        }
        snapshots += other.snapshots;
    }

    /**
     * The weights that matter, quantised.
     *
     * @param hashes of the features, by number
     * @param least a feature whose largest weight is below this is left out
     * @param most how many features are kept at most, those of the largest weights
     */
    FeatureWeights compile(long[] hashes, float least, int most) {
        List<Integer> kept = new ArrayList<>(IntStream.range(0, hashes.length)
                .filter(feature -> largest(feature) >= least)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer feature) -> -largest(feature)))
                .limit(most)
                .toList());
        kept.sort(Comparator.comparing(feature -> hashes[feature], Long::compareUnsigned));
        long[] keptHashes = kept.stream().mapToLong(feature -> hashes[feature]).toArray();
        float[][] rows = kept.stream().map(this::average).toArray(float[][]::new);
        return FeatureWeights.of(keptHashes, rows);
    }

    private float[] average(int feature) {
        float[] row = Arrays.copyOfRange(totals, feature * Labels.COUNT, (feature + 1) * Labels.COUNT);
        for (int y = 0; y < row.length; y++) {
            row[y] /= snapshots;
        }
        return row;
    }

    private float largest(int feature) {
        float largest = 0;
        for (int y = 0; y < Labels.COUNT; y++) {
            largest = Math.max(largest, Math.abs(totals[feature * Labels.COUNT + y]));
        }
        return largest / snapshots;
    }
}
