package news.dateline.extraction.tagger;

import java.util.Arrays;

/** The network's projections of a document's tokens; equal tokens are projected once. */
final class Projections {

    private final Network network;
    private final Features features;
    private final long[] keys;
    private final float[][] values;
    private final float[] row = new float[Features.ROW];

    Projections(Network network, Features features) {
        this.network = network;
        this.features = features;
        int size = Integer.highestOneBit(Math.max(4, features.count() * 2)) << 1;
        keys = new long[size];
        values = new float[size][];
    }

    /** The projections of a sentence's tokens. */
    float[][] of(int first, int length) {
        float[][] sentence = new float[length][];
        for (int i = 0; i < length; i++) {
            sentence[i] = of(first + i);
        }
        return sentence;
    }

    private float[] of(int token) {
        long key = features.rowKey(token);
        int mask = keys.length - 1;
        int slot = (int) Hashes.finish(key) & mask;
        while (values[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        if (values[slot] == null) {
            Arrays.fill(row, 0);
            features.row(token, row, 0);
            keys[slot] = key;
            values[slot] = new float[Network.PLACES * network.hidden()];
            network.project(row, 0, values[slot]);
        }
        return values[slot];
    }
}
