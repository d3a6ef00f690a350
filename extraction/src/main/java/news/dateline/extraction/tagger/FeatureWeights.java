package news.dateline.extraction.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of the sparse features for each label, in steps of {@link #STEP}.
 *
 * <p>In memory four labels share a long, sixteen bits each, raised by {@link #BIAS} so that none is negative: eight
 * additions add a feature's weights for all labels. The sum of a token's features cannot overflow sixteen bits.
 */
public final class FeatureWeights {

    /** The largest absolute weight, in steps. */
    static final int BIAS = (1 << 16) / Features.TEMPLATES / 2 - 1;

    /** How finely weights are told. */
    public static final float STEP = 1 / 80f;

    private static final int LANES = 4;
    private static final int BITS = 16;
    private static final int WORDS = 8;

    private final FingerprintIndex index;
    private final long[] rows;

    private FeatureWeights(FingerprintIndex index, long[] rows) {
        this.index = index;
        this.rows = rows;
    }

    /**
     * Quantised weights; those beyond the largest are cut.
     *
     * @param hashes of the features, in ascending unsigned order
     * @param weights for each feature, for each label
     */
    public static FeatureWeights of(long[] hashes, float[][] weights) {
        long[] rows = noWeights(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            for (int y = 0; y < Labels.COUNT; y++) {
                put(rows, i, y, Math.clamp(Math.round(weights[i][y] / STEP), -BIAS, BIAS));
            }
        }
        return new FeatureWeights(FingerprintIndex.of(hashes), rows);
    }

    private static long[] noWeights(int features) {
        long[] rows = new long[features * WORDS];
        Arrays.fill(rows, BIAS * 0x0001_0001_0001_0001L);
        return rows;
    }

    private static void put(long[] rows, int row, int label, int steps) {
        rows[row * WORDS + label / LANES] += (long) steps << (label % LANES * BITS);
    }

    private int steps(int row, int label) {
        return (int) (rows[row * WORDS + label / LANES] >>> (label % LANES * BITS) & 0xFFFF) - BIAS;
    }

    static FeatureWeights read(DataInput in) throws IOException {
        FingerprintIndex index = FingerprintIndex.read(in);
        int[] masks = Primitives.readInts(in, index.size());
        int count = in.readInt();
        byte[] high = Primitives.readBytes(in, count);
        byte[] low = Primitives.readBytes(in, count);
        long[] rows = noWeights(index.size());
        int next = 0;
        for (int i = 0; i < masks.length; i++) {
            for (int labels = masks[i]; labels != 0; labels &= labels - 1) {
                put(rows, i, Integer.numberOfTrailingZeros(labels), (high[next] << Byte.SIZE) | (low[next] & 0xFF));
                next++;
            }
        }
        return new FeatureWeights(index, rows);
    }

    /** For each feature the labels that it has weights for, as bits; then these weights, high bytes first. */
    void write(DataOutput out) throws IOException {
        index.write(out);
        int[] masks = new int[size()];
        byte[] high = new byte[size() * Labels.COUNT];
        byte[] low = new byte[size() * Labels.COUNT];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            for (int y = 0; y < Labels.COUNT; y++) {
                int steps = steps(i, y);
                if (steps != 0) {
                    masks[i] |= 1 << y;
                    high[count] = (byte) (steps >> Byte.SIZE);
                    low[count] = (byte) steps;
                    count++;
                }
            }
        }
        Primitives.writeInts(out, masks);
        out.writeInt(count);
        out.write(high, 0, count);
        out.write(low, 0, count);
    }

    /** How many features have weights. */
    public int size() {
        return index.size();
    }

    /** Adds the weights of a token's features to its scores. */
    public void addTo(float[] scores, int offset, long[] features) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        long e = 0;
        long f = 0;
        long g = 0;
        long h = 0;
        int count = 0;
        for (long feature : features) {
            int row = feature == 0 ? -1 : index.find(feature);
            if (row >= 0) {
                int at = row * WORDS;
                a += rows[at];
                b += rows[at + 1];
                c += rows[at + 2];
                d += rows[at + 3];
                e += rows[at + 4];
                f += rows[at + 5];
                g += rows[at + 6];
                h += rows[at + 7];
                count++;
            }
        }
        int raised = count * BIAS;
        unpack(scores, offset, a, raised);
        unpack(scores, offset + 4, b, raised);
        unpack(scores, offset + 8, c, raised);
        unpack(scores, offset + 12, d, raised);
        unpack(scores, offset + 16, e, raised);
        unpack(scores, offset + 20, f, raised);
        unpack(scores, offset + 24, g, raised);
        scores[offset + 28] += ((int) (h & 0xFFFF) - raised) * STEP;
    }

    private static void unpack(float[] scores, int at, long word, int raised) {
        scores[at] += ((int) (word & 0xFFFF) - raised) * STEP;
        scores[at + 1] += ((int) (word >>> 16 & 0xFFFF) - raised) * STEP;
        scores[at + 2] += ((int) (word >>> 32 & 0xFFFF) - raised) * STEP;
        scores[at + 3] += ((int) (word >>> 48) - raised) * STEP;
    }
}
