package news.dateline.extraction.gazetteer;

/** Hashes of 64 bits that stand for words and for sequences of words. */
final class Fingerprint {

    /** The fingerprint of no words at all. */
    static final long NONE = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    /** The fingerprint of a text, letter by letter. */
    static long of(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9FB21C651E98DF25L;
            hash ^= hash >>> 29;
        }
        return mix(hash);
    }

    /** The fingerprint of a word's folded form, without making that form where the word is plain. */
    static long ofFolded(String word) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 || c == '.' || c == '`') {
                return of(Folding.fold(word));
            }
            int small = c >= 'A' && c <= 'Z' ? c + 32 : c;
            hash = (hash ^ small) * 0x9FB21C651E98DF25L;
            hash ^= hash >>> 29;
        }
        return mix(hash);
    }

    /** The fingerprint of a sequence with one more word. */
    static long then(long sequence, long word) {
        return mix(sequence * 0xD6E8FEB86659FD93L + word);
    }

    private static long mix(long value) {
        long x = (value ^ (value >>> 32)) * 0xD6E8FEB86659FD93L;
        x = (x ^ (x >>> 32)) * 0xD6E8FEB86659FD93L;
        x ^= x >>> 32;
        return x == 0 ? 1 : x;
    }
}
