package news.dateline.extraction.gazetteer;

import java.util.Arrays;

/** A map of fingerprints to numbers in two arrays, with open addressing. */
final class PrefixTable {

    /** There is no such key. */
    static final int ABSENT = -2;
    /** The key begins names, but is none. */
    static final int PREFIX = -1;

    private static final double FULL = 0.7;

    private long[] keys;
    private int[] values;
    private int size;

    PrefixTable(int expected) {
        allocate((int) (expected / FULL) + 2);
    }

    private void allocate(int capacity) {
        keys = new long[capacity];
        values = new int[capacity];
        Arrays.fill(values, ABSENT);
    }

    /** The value of a key, {@link #ABSENT} if there is none. */
    int get(long key) {
        return values[slot(key)];
    }

    void put(long key, int value) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (size + 1 > keys.length * FULL) {
                resize((int) Math.min(Integer.MAX_VALUE - 8L, keys.length * 3L / 2 + 8));
                slot = slot(key);
            }
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    /** Gives back the room that is not needed. */
    void trim() {
        resize((int) (size / FULL) + 2);
    }

    int size() {
        return size;
    }

    /** The bytes of the arrays. */
    long bytes() {
        return 12L * keys.length;
    }

    private void resize(int capacity) {
        long[] oldKeys = keys;
        int[] oldValues = values;
        allocate(capacity);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private int slot(long key) {
        int slot = (int) Math.unsignedMultiplyHigh(key, keys.length);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        return slot;
    }
}
