package news.dateline.extraction.gazetteer;

import java.util.List;

import news.dateline.extraction.text.Normaliser;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Tokenizer;

/** What a name is found by. */
final class NameKey {

    /** The most words of a name. */
    static final int MAX_WORDS = 24;

    private static final NameKey NONE = new NameKey(new long[0], (short) 0, 0);

    private final long[] prefixes;
    private final short capitals;
    private final int check;

    private NameKey(long[] prefixes, short capitals, int check) {
        this.prefixes = prefixes;
        this.capitals = capitals;
        this.check = check;
    }

    /** The key of a name; without prefixes if it has less than two letters and digits or more than 24 words. */
    static NameKey of(String name) {
        List<Token> words = Tokenizer.tokenize(Normaliser.normalise(name));
        int size = words.size();
        while (size > 1 && words.get(size - 1).is(".")) {
            size--;
        }
        if (size == 0
                || size > MAX_WORDS
                || name.codePoints().filter(Character::isLetterOrDigit).limit(2).count() < 2) {
            return NONE;
        }
        long[] prefixes = new long[size];
        long sequence = Fingerprint.NONE;
        for (int i = 0; i < size; i++) {
            sequence =
                    Fingerprint.then(sequence, Fingerprint.ofFolded(words.get(i).text()));
            prefixes[i] = sequence;
        }
        return new NameKey(prefixes, Capitals.of(words), check(words, 0, size));
    }

    /** The fingerprints of its first word, its first two, and so on to the whole. */
    long[] prefixes() {
        return prefixes;
    }

    /** How it uses capitals. */
    short capitals() {
        return capitals;
    }

    /** A second hash of its folded words, so that what is found is the name beyond doubt. */
    int check() {
        return check;
    }

    boolean isEmpty() {
        return prefixes.length == 0;
    }

    long whole() {
        return prefixes[prefixes.length - 1];
    }

    /** The second hash of some words. */
    static int check(List<Token> words, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Folding.fold(words.get(i).text()).hashCode();
        }
        return hash;
    }
}
