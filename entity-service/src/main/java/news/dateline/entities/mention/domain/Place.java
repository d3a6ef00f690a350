package news.dateline.entities.mention.domain;

import news.dateline.entities.text.OffsetUnit;

/**
 * A range of a text.
 *
 * @param start its first code point
 * @param end one past its last code point
 * @param startUtf16 where it starts in UTF-16 units
 */
public record Place(int start, int end, int startUtf16) {

    /** Where it starts. */
    public int start(OffsetUnit unit) {
        return switch (unit) {
            case CODEPOINTS -> start;
            case UTF16 -> startUtf16;
        };
    }

    /**
     * One past its end.
     *
     * @param exact the text of the place
     */
    public int end(OffsetUnit unit, String exact) {
        return switch (unit) {
            case CODEPOINTS -> end;
            case UTF16 -> startUtf16 + exact.length();
        };
    }
}
