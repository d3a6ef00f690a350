package news.dateline.extraction.evaluation;

/**
 * How well spans were found.
 *
 * @param right spans found with exact borders and type
 * @param found spans found
 * @param wanted spans annotated
 */
public record SpanScore(int right, int found, int wanted) {

    /** Nothing seen yet. */
    public static final SpanScore NONE = new SpanScore(0, 0, 0);

    /** Both together. */
    public SpanScore plus(SpanScore other) {
        return new SpanScore(right + other.right, found + other.found, wanted + other.wanted);
    }

    /** The share of found spans that are right. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of annotated spans that were found. */
    public double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return right == 0 ? 0 : 2.0 * right / (found + wanted);
    }
}
