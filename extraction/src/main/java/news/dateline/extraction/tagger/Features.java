package news.dateline.extraction.tagger;

import java.util.List;

/**
 * The evidence for a token's label: {@link #TEMPLATES} sparse features, as hashes, and a row of {@link #ROW} numbers.
 *
 * <p>One object serves one document and one thread.
 */
public final class Features {

    /** How many sparse features a token has; a template that does not apply gives 0. */
    public static final int TEMPLATES = 75;

    /** Numbers that describe a token by itself. */
    public static final int ROW = WordTable.DIMENSIONS + WordTable.NAME_PLACES + 2 + Casing.COUNT;

    /** How many tokens on either side the network sees. */
    public static final int REACH = 2;

    /** The templates up to here see the word itself: left out now and then in training, as for a word never seen. */
    public static final int LEXICAL = 6;

    private static final long EDGE = 0x51ED270B7A1FL;

    private final WordTable table;
    private final Tokens tokens;
    private final NameRuns runs;
    private final DocumentMemory memory;

    private long[] out = new long[TEMPLATES];
    private int filled;

    /** Looks at a document of sentences of tokens. */
    public Features(WordTable table, List<? extends List<String>> sentences) {
        this.table = table;
        tokens = new Tokens(table, sentences);
        runs = new NameRuns(tokens, table);
        memory = new DocumentMemory(tokens, runs);
    }

    /** How many tokens the document has. */
    public int count() {
        return tokens.count();
    }

    /** The first token of a sentence; the sentence after the last begins at {@link #count()}. */
    public int start(int sentence) {
        return tokens.sentenceStarts[sentence];
    }

    /** The numbers of all tokens, {@link #ROW} for each. */
    public float[] rows() {
        float[] all = new float[tokens.count() * ROW];
        for (int i = 0; i < tokens.count(); i++) {
            row(i, all, i * ROW);
        }
        return all;
    }

    /** Of a word with a capital a number that its occurrences in the document share, of any other token -1. */
    public int word(int token) {
        int casing = tokens.casings[token];
        boolean counts = tokens.capitals[token] || casing == Casing.UPPER_SENTENCE;
        return counts ? memory.word(token) : -1;
    }

    /** More than any {@link #word}. */
    public int words() {
        return memory.words();
    }

    /** A number that tokens share whose numbers are the same. */
    long rowKey(int token) {
        return (long) tokens.entries[token] * Casing.COUNT + tokens.casings[token];
    }

    /** Puts the {@link #ROW} numbers of a token into an array. */
    void row(int i, float[] all, int offset) {
        int entry = tokens.entries[i];
        table.vector(entry, all, offset);
        int next = offset + WordTable.DIMENSIONS;
        table.namePlaces(entry, all, next);
        next += WordTable.NAME_PLACES;
        all[next++] = table.link(entry) / (float) WordTable.LINK_LEVELS;
        all[next++] = table.hasVector(entry) ? 0 : 1;
        all[next + tokens.casings[i]] = 1;
    }

    /** The sparse features of a token, {@link #TEMPLATES} of them from {@code offset} on. */
    public void sparse(int sentence, int i, long[] into, int offset) {
        out = into;
        filled = offset;
        int start = tokens.sentenceStarts[sentence];
        int end = tokens.sentenceStarts[sentence + 1];
        words(i, start, end);
        affixes(i);
        outlines(i, start, end);
        clusters(i, start, end);
        names(i, start, end);
        run(i, start, end);
        document(i);
    }

    private void words(int i, int start, int end) {
        long lower = tokens.lowers[i];
        long previous = lower(i - 1, start, end);
        long next = lower(i + 1, start, end);
        add(lower);
        add(tokens.words[i]);
        add(lower, tokens.casings[i]);
        add(lower, previous);
        add(lower, next);
        add(lower, tokens.entries[i] == 0 ? 1 : 0, memory.evidence(i));
        add(previous);
        add(next);
        add(lower(i - 2, start, end));
        add(lower(i + 2, start, end));
        add(previous, lower(i - 2, start, end), tokens.casings[i]);
        add(next, lower(i + 2, start, end), tokens.casings[i]);
        add(previous, next);
    }

    private void affixes(int i) {
        for (int k = 0; k < 2 * Tokens.AFFIX; k++) {
            add(tokens.affixes[i * 2 * Tokens.AFFIX + k], tokens.casings[i] == Casing.LOWER ? 0 : 1);
        }
    }

    private void outlines(int i, int start, int end) {
        int casing = tokens.casings[i];
        int previous = casing(i - 1, start, end);
        int next = casing(i + 1, start, end);
        add(casing);
        add(tokens.shapes[i]);
        add(casing, previous);
        add(casing, next);
        add(casing, previous, next);
        add(casing, previous, casing(i - 2, start, end));
        add(casing, next, casing(i + 2, start, end));
        add(lower(i - 1, start, end), casing);
        add(lower(i + 1, start, end), casing);
        add(shape(i - 1, start, end), tokens.shapes[i], shape(i + 1, start, end));
        add(i == start ? 1 : 0, i == end - 1 ? 1 : 0, casing);
    }

    private void clusters(int i, int start, int end) {
        int path = path(i, start, end);
        int previous = path(i - 1, start, end);
        int next = path(i + 1, start, end);
        int casing = tokens.casings[i];
        add(WordTable.pathPrefix(path, 4), casing);
        add(WordTable.pathPrefix(path, 6), casing);
        add(WordTable.pathPrefix(path, 8), casing);
        add(path, casing);
        add(WordTable.pathPrefix(previous, 6));
        add(previous, casing);
        add(WordTable.pathPrefix(next, 6));
        add(next, casing);
        add(WordTable.pathPrefix(path(i - 2, start, end), 8));
        add(WordTable.pathPrefix(path(i + 2, start, end), 8));
        add(WordTable.pathPrefix(path, 8), WordTable.pathPrefix(previous, 8), casing);
        add(WordTable.pathPrefix(path, 8), WordTable.pathPrefix(next, 8), casing);
        add(WordTable.pathPrefix(path, 6), WordTable.pathPrefix(next, 6), WordTable.pathPrefix(previous, 6));
    }

    private void names(int i, int start, int end) {
        int casing = tokens.casings[i];
        int name = name(i, start, end);
        int previous = name(i - 1, start, end);
        int next = name(i + 1, start, end);
        int link = table.link(tokens.entries[i]);
        add(name);
        add(name, casing);
        add(previous, casing(i - 1, start, end));
        add(next, casing(i + 1, start, end));
        add(name, previous);
        add(name, next);
        add(name, WordTable.pathPrefix(path(i, start, end), 4), casing);
        add(lower(i - 1, start, end), name);
        add(lower(i + 1, start, end), name);
        add(link, casing);
        add(link, memory.evidence(i), casing, i == start ? 1 : 0);
        add(tokens.entries[i] == 0 ? 1 : 0, casing, casing(i + 1, start, end));
    }

    private void run(int i, int start, int end) {
        int first = runs.starts[i];
        if (first < 0) {
            skip(10);
            return;
        }
        int last = runs.ends[i] - 1;
        int place = place(i, first, last);
        long lastWord = tokens.lowers[last];
        add(place);
        add(lastWord, place);
        add(tokens.lowers[first], place);
        add(lower(first - 1, start, end), place);
        add(lower(last + 1, start, end), place);
        add(name(first, start, end), name(last, start, end), place);
        add(WordTable.pathPrefix(path(first - 1, start, end), 8), WordTable.pathPrefix(path(last + 1, start, end), 8));
        add(lower(first - 1, start, end), lower(first - 2, start, end));
        add(lower(last + 1, start, end), lower(last + 2, start, end));
        add(WordTable.pathPrefix(path(last, start, end), 8), place);
    }

    private void document(int i) {
        int elsewhere = memory.longest(i);
        if (elsewhere < 0 || runs.starts[elsewhere] == runs.starts[i]) {
            skip(8);
            return;
        }
        int first = runs.starts[elsewhere];
        int last = runs.ends[elsewhere] - 1;
        int place = place(elsewhere, first, last);
        int own = runs.starts[i] < 0 ? 0 : place(i, runs.starts[i], runs.ends[i] - 1);
        add(place, own);
        add(place, own, memory.evidence(i));
        add(tokens.lowers[first], place, own);
        add(tokens.lowers[last], place, own);
        add(table.nameClass(tokens.entries[first]), place, own);
        add(table.nameClass(tokens.entries[last]), place, own);
        add(WordTable.pathPrefix(table.clusterPath(tokens.entries[last]), 8), place, own);
        add(tokens.casings[i], memory.evidence(i));
    }

    private static int place(int i, int first, int last) {
        return Math.min(3, i - first) * 4 + Math.min(3, last - i);
    }

    private long lower(int i, int start, int end) {
        return i < start || i >= end ? EDGE + (i < start ? i - start : i - end) : tokens.lowers[i];
    }

    private long shape(int i, int start, int end) {
        return i < start || i >= end ? EDGE : tokens.shapes[i];
    }

    private int casing(int i, int start, int end) {
        return i < start || i >= end ? Casing.COUNT : tokens.casings[i];
    }

    private int path(int i, int start, int end) {
        return i < start || i >= end ? 0 : table.clusterPath(tokens.entries[i]);
    }

    private int name(int i, int start, int end) {
        return i < start || i >= end ? WordTable.NAME_CLASSES : table.nameClass(tokens.entries[i]);
    }

    private void skip(int templates) {
        for (int k = 0; k < templates; k++) {
            out[filled++] = 0;
        }
    }

    private void add(long value) {
        out[filled] = Hashes.mix(template(), value);
        filled++;
    }

    private void add(long a, long b) {
        add(a * 0xC2B2AE3D27D4EB4FL + Long.rotateLeft(b, 31) * 0x165667B19E3779F9L);
    }

    private void add(long a, long b, long c) {
        add(a * 0xC2B2AE3D27D4EB4FL + Long.rotateLeft(b, 31) * 0x165667B19E3779F9L, c);
    }

    private void add(long a, long b, long c, long d) {
        add(a * 0xC2B2AE3D27D4EB4FL + Long.rotateLeft(b, 31) * 0x165667B19E3779F9L, c * 64 + d);
    }

    private long template() {
        return filled % TEMPLATES + 1L;
    }
}
