package news.dateline.extraction.text;

import news.dateline.extraction.Span;

/** Turns positions in UTF-16 units into positions in code points. */
public final class CodePoints {

    /** The code points before each UTF-16 unit; empty when every unit is a code point of its own. */
    private final int[] before;

    public CodePoints(String text) {
        boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        before = plain ? new int[0] : new int[text.length() + 1];
        for (int i = 0, count = 0; i < before.length; i++) {
            before[i] = count;
            if (i < text.length() && !Character.isHighSurrogate(text.charAt(i))) {
                count++;
            }
        }
    }

    /** The span between two UTF-16 positions, neither of which lies inside a surrogate pair. */
    public Span span(int start, int end) {
        return before.length == 0 ? new Span(start, end) : new Span(before[start], before[end]);
    }
}
