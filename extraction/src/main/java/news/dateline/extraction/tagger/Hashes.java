package news.dateline.extraction.tagger;

/** The hash functions that model and training share. Changing any of them invalidates every trained model. */
final class Hashes {

    /** The state before the first character. */
    static final long START = 0x2545F4914F6CDD1DL;

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    /** One more character. */
    static long step(long state, char c) {
        return (state ^ c) * PRIME;
    }

    /** Spreads every bit over all others. */
    static long finish(long state) {
        long h = state ^ (state >>> 32);
        h *= 0xD6E8FEB86659FD93L;
        return h ^ (h >>> 32);
    }

    /** Two hashes into one; the order counts. */
    static long mix(long a, long b) {
        return finish(a * PRIME + Long.rotateLeft(b, 29));
    }

    /** The finished hash of a text as it stands. */
    static long of(CharSequence text) {
        long state = START;
        for (int i = 0; i < text.length(); i++) {
            state = step(state, text.charAt(i));
        }
        return finish(state);
    }
}
