package news.dateline.extraction.training;

import java.util.Arrays;

/** Numbers the features that occur often enough. */
final class FeatureDictionary {

    private static final int COUNTERS = 1 << 28;

    private final byte[] counters = new byte[COUNTERS];
    private final int least;
    private long[] keys = new long[1 << 22];
    private int[] ids = new int[1 << 22];
    private int size;

    /** A dictionary of the features that occur at least so often. */
    FeatureDictionary(int least) {
        this.least = least;
    }

    /** First pass: one more occurrence. */
    void count(long feature) {
        int counter = (int) (feature >>> 36);
        if (counters[counter] < least) {
            counters[counter]++;
        }
    }

    /** Second pass: the feature's number, or -1 if it is too rare or no feature. */
    int id(long feature) {
        if (feature == 0 || counters[(int) (feature >>> 36)] < least) {
            return -1;
        }
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(feature);
        if (keys[slot] == 0) {
            keys[slot] = feature;
            ids[slot] = size++;
        }
        return ids[slot];
    }

    private int slot(long feature) {
        int mask = keys.length - 1;
        int slot = (int) feature & mask;
        while (keys[slot] != 0 && keys[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldIds = ids;
        keys = new long[oldKeys.length * 2];
        ids = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                ids[slot] = oldIds[i];
            }
        }
    }

    int size() {
        return size;
    }

    /** The hash of each feature, by number. */
    long[] hashes() {
        long[] hashes = new long[size];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                hashes[ids[i]] = keys[i];
            }
        }
        return Arrays.copyOf(hashes, size);
    }
}
