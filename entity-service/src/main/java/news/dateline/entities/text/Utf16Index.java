package news.dateline.entities.text;

import java.util.Arrays;

/** Finds for a code point of a text where it starts in UTF-16 units. Made in one pass, asked in logarithmic time. */
public final class Utf16Index {

    /** The code point offsets of the characters beyond the basic plane, each of which takes two units. */
    private final int[] supplementary;

    private Utf16Index(int[] supplementary) {
        this.supplementary = supplementary;
    }

    /** The index of a text. */
    public static Utf16Index of(String text) {
        int[] codePoints = text.codePoints().toArray();
        var found = new int[text.length() - codePoints.length];
        int next = 0;
        for (int i = 0; i < codePoints.length; i++) {
            if (Character.isSupplementaryCodePoint(codePoints[i])) {
                found[next++] = i;
            }
        }
        return new Utf16Index(found);
    }

    /** The UTF-16 offset of a code point offset. */
    public int utf16(int codePoint) {
        int position = Arrays.binarySearch(supplementary, codePoint);
        return codePoint + (position >= 0 ? position : -position - 1);
    }
}
