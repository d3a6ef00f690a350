package news.dateline.extraction.tagger;

import java.util.List;

/**
 * A document's tokens as numbers: hashes, classes and table entries, one array for each property. Sentences lie one after
 * the other.
 */
final class Tokens {

    /** Longest prefix and suffix that is told. */
    static final int AFFIX = 4;

    final int[] sentenceStarts;
    /** Hash of the token, digits as 0. */
    final long[] words;
    /** Hash of the token in lower case, digits as 0. */
    final long[] lowers;
    /** Hash of the token's outline, "Xx-Xx" for "Jean-Claude". */
    final long[] shapes;
    /** Hashes of the first one to four and the last one to four characters, in lower case; 0 if the token is shorter. */
    final long[] affixes;
    /** See {@link Casing}; seen in the sentence's light. */
    final byte[] casings;
    /** Whether the token by itself looks like part of a name. */
    final boolean[] capitals;

    final int[] entries;

    private final WordTable table;

    Tokens(WordTable table, List<? extends List<String>> sentences) {
        this.table = table;
        sentenceStarts = new int[sentences.size() + 1];
        for (int s = 0; s < sentences.size(); s++) {
            sentenceStarts[s + 1] = sentenceStarts[s] + sentences.get(s).size();
        }
        int count = sentenceStarts[sentences.size()];
        words = new long[count];
        lowers = new long[count];
        shapes = new long[count];
        affixes = new long[count * 2 * AFFIX];
        casings = new byte[count];
        capitals = new boolean[count];
        entries = new int[count];
        for (int s = 0; s < sentences.size(); s++) {
            scan(sentences.get(s), sentenceStarts[s]);
        }
    }

    int count() {
        return words.length;
    }

    private void scan(List<String> sentence, int start) {
        for (int k = 0; k < sentence.size(); k++) {
            String token = sentence.get(k);
            if (token.isEmpty()) {
                throw new IllegalArgumentException("token " + k + " of a sentence is empty");
            }
            int i = start + k;
            casings[i] = (byte) Casing.of(token);
            capitals[i] = Casing.capitalised(casings[i]);
            hash(token, i);
        }
        Casing.contextualise(casings, start, start + sentence.size());
        for (int k = 0; k < sentence.size(); k++) {
            entries[start + k] = entry(sentence.get(k), start + k);
        }
    }

    private void hash(String token, int i) {
        long word = Hashes.START;
        long lower = Hashes.START;
        long shape = Hashes.START;
        char before = 0;
        int length = token.length();
        for (int k = 0; k < length; k++) {
            char c = token.charAt(k);
            char outline = outline(c);
            char plain = outline == '0' ? '0' : c;
            word = Hashes.step(word, plain);
            lower = Hashes.step(lower, Character.toLowerCase(plain));
            if (outline != before) {
                shape = Hashes.step(shape, outline);
                before = outline;
            }
            if (k < AFFIX) {
                affixes[i * 2 * AFFIX + k] = Hashes.finish(lower);
            }
        }
        long suffix = Hashes.START;
        for (int k = 0; k < Math.min(AFFIX, length); k++) {
            suffix = Hashes.step(suffix, Character.toLowerCase(token.charAt(length - 1 - k)));
            affixes[i * 2 * AFFIX + AFFIX + k] = Hashes.finish(suffix);
        }
        words[i] = Hashes.finish(word);
        lowers[i] = Hashes.finish(lower);
        shapes[i] = Hashes.finish(shape);
    }

    private static char outline(char c) {
        if (c >= 'a' && c <= 'z') {
            return 'x';
        }
        if (c >= 'A' && c <= 'Z') {
            return 'X';
        }
        if (Character.isDigit(c)) {
            return '0';
        }
        return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
    }

    /** The entry of the token, else of a form that differs in case only. */
    private int entry(String token, int i) {
        int casing = casings[i];
        int entry = casing == Casing.UPPER_SENTENCE || casing == Casing.LOWER_SENTENCE ? 0 : table.find(words[i]);
        if (entry == 0 && (casing == Casing.UPPER || casing == Casing.UPPER_SENTENCE)) {
            entry = table.find(title(token));
        }
        if (entry == 0) {
            entry = table.find(lowers[i]);
        }
        if (entry == 0 && casing == Casing.LOWER_SENTENCE) {
            entry = table.find(title(token));
        }
        return entry == 0 ? table.find(words[i]) : entry;
    }

    private static long title(String token) {
        long state = Hashes.step(Hashes.START, Character.toUpperCase(token.charAt(0)));
        for (int k = 1; k < token.length(); k++) {
            state = Hashes.step(state, Character.toLowerCase(token.charAt(k)));
        }
        return Hashes.finish(state);
    }
}
