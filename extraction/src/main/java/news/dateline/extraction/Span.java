package news.dateline.extraction;

/**
 * A half-open range of a text, counted in Unicode code points from its start, as in the W3C Web Annotation Data Model's
 * TextPositionSelector.
 *
 * @param start the first code point, from 0
 * @param end one past the last code point
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException unless {@code 0 <= start < end} */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
