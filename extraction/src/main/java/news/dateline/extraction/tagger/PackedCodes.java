package news.dateline.extraction.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Rows of codes of six bits. */
final class PackedCodes {

    /** How many different codes there are. */
    static final int CODES = 64;

    private static final int BITS = 6;

    private final int width;
    private final byte[] bytes;

    private PackedCodes(int width, byte[] bytes) {
        this.width = width;
        this.bytes = bytes;
    }

    /**
     * Packs codes.
     *
     * @param width codes in a row
     * @param codes one to a byte, row after row
     */
    static PackedCodes of(int width, byte[] codes) {
        PackedCodes packed = new PackedCodes(width, new byte[length(width, codes.length / width)]);
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] < 0 || codes[i] >= CODES) {
                throw new IllegalArgumentException("code " + codes[i] + " has more than six bits");
            }
            int at = packed.at(i / width, i % width);
            int shifted = codes[i] << shift(i % width);
            packed.bytes[at] |= (byte) shifted;
            packed.bytes[at + 1] |= (byte) (shifted >> Byte.SIZE);
        }
        return packed;
    }

    static PackedCodes read(DataInput in, int width, int rows) throws IOException {
        return new PackedCodes(width, Primitives.readBytes(in, length(width, rows)));
    }

    void write(DataOutput out) throws IOException {
        out.write(bytes);
    }

    /** The code at a place of a row. */
    int get(int row, int place) {
        int at = at(row, place);
        return (((bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << Byte.SIZE)) >> shift(place)) & (CODES - 1);
    }

    private int at(int row, int place) {
        return row * rowLength(width) + place * BITS / Byte.SIZE;
    }

    private static int shift(int place) {
        return place * BITS % Byte.SIZE;
    }

    private static int rowLength(int width) {
        return (width * BITS + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** One byte more than the rows, because a code is read from two bytes. */
    private static int length(int width, int rows) {
        return rows * rowLength(width) + 1;
    }
}
