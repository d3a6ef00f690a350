package news.dateline.entities.analysis.api;

import news.dateline.entities.text.OffsetUnit;
import news.dateline.entities.text.Utf16Index;

/** Counts positions of a text in the unit that the client asked for. */
final class Offsets {

    private final OffsetUnit unit;
    private final Utf16Index utf16;

    Offsets(String text, OffsetUnit unit) {
        this.unit = unit;
        this.utf16 = Utf16Index.of(text);
    }

    int of(int codePoint) {
        return switch (unit) {
            case CODEPOINTS -> codePoint;
            case UTF16 -> utf16.utf16(codePoint);
        };
    }
}
