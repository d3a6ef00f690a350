package news.dateline.extraction.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A read-only set of 64-bit hashes that gives each its rank, in little more than two bytes a member.
 *
 * <p>The members are sorted; their top bits choose a bucket, and the 16 bits below tell them apart inside it. A hash that
 * is no member is taken for one with a chance of about (members per bucket) / 65,536.
 */
public final class FingerprintIndex {

    private static final int FINGERPRINT_BITS = 16;

    private final int bucketBits;
    private final int[] starts;
    private final short[] fingerprints;

    private FingerprintIndex(int bucketBits, int[] starts, short[] fingerprints) {
        this.bucketBits = bucketBits;
        this.starts = starts;
        this.fingerprints = fingerprints;
    }

    /**
     * An index over hashes.
     *
     * @param sorted in ascending unsigned order, each one once; the rank is the position in this array
     */
    public static FingerprintIndex of(long[] sorted) {
        int bits = Math.clamp(63 - Long.numberOfLeadingZeros(Math.max(2, sorted.length)), 1, 20);
        int[] starts = new int[(1 << bits) + 1];
        short[] fingerprints = new short[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && Long.compareUnsigned(sorted[i - 1], sorted[i]) >= 0) {
                throw new IllegalArgumentException("the hashes are not in strictly ascending order");
            }
            starts[(int) (sorted[i] >>> (64 - bits)) + 1]++;
            fingerprints[i] = fingerprint(sorted[i], bits);
        }
        for (int b = 1; b < starts.length; b++) {
            starts[b] += starts[b - 1];
        }
        return new FingerprintIndex(bits, starts, fingerprints);
    }

    static FingerprintIndex read(DataInput in) throws IOException {
        int bits = in.readUnsignedByte();
        int[] starts = new int[(1 << bits) + 1];
        byte[] counts = new byte[1 << bits];
        in.readFully(counts);
        for (int b = 0; b < counts.length; b++) {
            starts[b + 1] = starts[b] + Byte.toUnsignedInt(counts[b]);
        }
        return new FingerprintIndex(bits, starts, Primitives.readShorts(in, starts[counts.length]));
    }

    /** Writes what {@link #read} reads. */
    public void write(DataOutput out) throws IOException {
        out.writeByte(bucketBits);
        for (int b = 0; b + 1 < starts.length; b++) {
            int count = starts[b + 1] - starts[b];
            if (count > 255) {
                throw new IOException("a bucket holds " + count + " hashes, more than 255");
            }
            out.writeByte(count);
        }
        Primitives.writeShorts(out, fingerprints);
    }

    /** How many members there are. */
    public int size() {
        return fingerprints.length;
    }

    /** The rank of a hash, or -1 if it is no member. */
    public int find(long hash) {
        int bucket = (int) (hash >>> (64 - bucketBits));
        int end = starts[bucket + 1];
        short wanted = fingerprint(hash, bucketBits);
        for (int i = starts[bucket]; i < end; i++) {
            if (fingerprints[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static short fingerprint(long hash, int bucketBits) {
        return (short) (hash >>> (64 - bucketBits - FINGERPRINT_BITS));
    }
}
