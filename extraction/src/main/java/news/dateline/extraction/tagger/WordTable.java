package news.dateline.extraction.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What is known of half a million words without having seen them in annotated text: a word vector (product-quantised: nineteen bytes), a Brown cluster, how often the word stands at which place of which kind of name, and how often it is linked.
 *
 * <p>Of some more words, parts of rare names, only the places in names and the links are known.
 *
 * <p>Words are found by hash alone. Digits count as 0. Entry 0 stands for all unknown words.
 */
public final class WordTable {

    /** Components of a word vector. */
    public static final int DIMENSIONS = 50;

    /** Parts of a word vector that are quantised on their own. */
    public static final int SUBSPACES = 25;

    /** Components of one part. */
    public static final int SUBDIMENSIONS = DIMENSIONS / SUBSPACES;

    /** Components of the distribution over places in names: four places of PER, ORG, LOC and MISC. */
    public static final int NAME_PLACES = 16;

    /** How finely the link likelihood is told. 0 is unknown. */
    public static final int LINK_LEVELS = 16;

    /** Codes of a part of a word vector. */
    public static final int VECTOR_CODES = PackedCodes.CODES;

    /** Classes of places in names. */
    public static final int NAME_CLASSES = 256;

    private final FingerprintIndex index;
    private final FingerprintIndex rare;
    private final PackedCodes codes;
    private final short[] clusters;
    private final byte[] nameClasses;
    private final byte[] links;
    private final float[] codebook;
    private final float[] namePlaces;
    private final int[] clusterPaths;

    /**
     * A table; the arrays are not copied.
     *
     * @param index of the words; its ranks plus one are the entries
     * @param rare of the words without vector and cluster; their entries follow
     * @param codes {@link #SUBSPACES} for each entry but those of rare words
     * @param clusters for each entry but those of rare words, an index in {@code clusterPaths}
     * @param nameClasses for each entry, an index in {@code namePlaces}
     * @param links for each entry, 0 to 15
     * @param codebook for each part, for each code, its components
     * @param namePlaces for each class, sixteen components
     * @param clusterPaths for each cluster its path, as bits below a leading 1
     */
    public WordTable(
            FingerprintIndex index,
            FingerprintIndex rare,
            byte[] codes,
            short[] clusters,
            byte[] nameClasses,
            byte[] links,
            float[] codebook,
            float[] namePlaces,
            int[] clusterPaths) {
        this(
                index,
                rare,
                PackedCodes.of(SUBSPACES, codes),
                clusters,
                nameClasses,
                links,
                codebook,
                namePlaces,
                clusterPaths);
    }

    private WordTable(
            FingerprintIndex index,
            FingerprintIndex rare,
            PackedCodes codes,
            short[] clusters,
            byte[] nameClasses,
            byte[] links,
            float[] codebook,
            float[] namePlaces,
            int[] clusterPaths) {
        this.index = index;
        this.rare = rare;
        this.codes = codes;
        this.clusters = clusters;
        this.nameClasses = nameClasses;
        this.links = links;
        this.codebook = codebook;
        this.namePlaces = namePlaces;
        this.clusterPaths = clusterPaths;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param plain where the parts are that do not get smaller by compression
     * @param packed where the others are
     */
    public static WordTable read(DataInput plain, DataInput packed) throws IOException {
        FingerprintIndex index = FingerprintIndex.read(plain);
        FingerprintIndex rare = FingerprintIndex.read(plain);
        int entries = index.size() + 1;
        return new WordTable(
                index,
                rare,
                PackedCodes.read(plain, SUBSPACES, entries),
                Primitives.readShorts(packed, entries),
                Primitives.readBytes(packed, entries + rare.size()),
                Primitives.readBytes(packed, entries + rare.size()),
                Primitives.readFloats(packed, PackedCodes.CODES * DIMENSIONS),
                Primitives.readFloats(packed, NAME_CLASSES * NAME_PLACES),
                Primitives.readInts(packed, packed.readInt()));
    }

    /** Writes the table: to one output what does not get smaller by compression, to the other the rest. */
    public void write(DataOutput plain, DataOutput packed) throws IOException {
        index.write(plain);
        rare.write(plain);
        codes.write(plain);
        Primitives.writeShorts(packed, clusters);
        packed.write(nameClasses);
        packed.write(links);
        Primitives.writeFloats(packed, codebook);
        Primitives.writeFloats(packed, namePlaces);
        packed.writeInt(clusterPaths.length);
        Primitives.writeInts(packed, clusterPaths);
    }

    /** The hash of a word as it stands in text, digits as 0. */
    public static long hash(CharSequence word) {
        return Hashes.of(word);
    }

    /** How many words the table knows. */
    public int size() {
        return index.size() + rare.size();
    }

    /** The entry of a word by its hash, or 0. */
    int find(long hash) {
        int rank = index.find(hash);
        if (rank >= 0) {
            return rank + 1;
        }
        int rareRank = rare.find(hash);
        return rareRank < 0 ? 0 : 1 + index.size() + rareRank;
    }

    /** Whether a word vector is known. */
    boolean hasVector(int entry) {
        return entry > 0 && !isRare(entry);
    }

    private boolean isRare(int entry) {
        return entry > index.size();
    }

    /** Puts an entry's word vector into a row of zeros. */
    void vector(int entry, float[] row, int offset) {
        if (isRare(entry)) {
            return;
        }
        for (int part = 0; part < SUBSPACES; part++) {
            System.arraycopy(
                    codebook,
                    (part * PackedCodes.CODES + codes.get(entry, part)) * SUBDIMENSIONS,
                    row,
                    offset + part * SUBDIMENSIONS,
                    SUBDIMENSIONS);
        }
    }

    /** Puts an entry's distribution over places in names into a row. */
    void namePlaces(int entry, float[] row, int offset) {
        System.arraycopy(namePlaces, nameClass(entry) * NAME_PLACES, row, offset, NAME_PLACES);
    }

    int nameClass(int entry) {
        return Byte.toUnsignedInt(nameClasses[entry]);
    }

    int link(int entry) {
        return links[entry];
    }

    /** The path of an entry's Brown cluster, as bits below a leading 1; 1 if it is unknown. */
    int clusterPath(int entry) {
        return isRare(entry) ? 1 : clusterPaths[clusters[entry]];
    }

    /** The first bits of a path. */
    static int pathPrefix(int path, int bits) {
        int length = 31 - Integer.numberOfLeadingZeros(path);
        return length <= bits ? path : path >>> (length - bits);
    }
}
