package news.dateline.extraction.tagger;

import java.util.Arrays;

/** What the rest of the document says about a word: whether it also stands in lower case, and in which longer name. */
final class DocumentMemory {

    private static final int LOWER = 1;
    private static final int CAPITAL = 2;

    private final int[] slots;
    private final byte[] evidence;
    private final int[] longest;

    DocumentMemory(Tokens tokens, NameRuns runs) {
        int size = Integer.highestOneBit(Math.max(4, tokens.count() * 2)) << 1;
        long[] keys = new long[size];
        evidence = new byte[size];
        longest = new int[size];
        Arrays.fill(longest, -1);
        slots = new int[tokens.count()];
        int sentence = 0;
        for (int i = 0; i < tokens.count(); i++) {
            while (tokens.sentenceStarts[sentence + 1] <= i) {
                sentence++;
            }
            int slot = slot(keys, tokens.lowers[i]);
            slots[i] = slot;
            note(tokens, runs, i, slot, i == tokens.sentenceStarts[sentence]);
        }
    }

    private void note(Tokens tokens, NameRuns runs, int i, int slot, boolean first) {
        int casing = tokens.casings[i];
        if (casing == Casing.LOWER) {
            evidence[slot] |= LOWER;
        } else if (!first && tokens.capitals[i] && casing <= Casing.ABBREVIATION) {
            evidence[slot] |= CAPITAL;
        }
        if (runs.starts[i] >= 0 && tokens.capitals[i]) {
            int before = longest[slot];
            if (before < 0 || runs.ends[i] - runs.starts[i] > runs.ends[before] - runs.starts[before]) {
                longest[slot] = i;
            }
        }
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        return slot;
    }

    /** A small number that all occurrences of the word share, whatever their case. */
    int word(int token) {
        return slots[token];
    }

    /** More than any {@link #word}. */
    int words() {
        return evidence.length;
    }

    /** 0 if neither is seen; bit 1 if the word stands in lower case somewhere, bit 2 if capitalised inside a sentence. */
    int evidence(int token) {
        return evidence[slots[token]];
    }

    /** An occurrence of the word in the longest run of the document that it is part of, or -1. */
    int longest(int token) {
        return longest[slots[token]];
    }
}
