package news.dateline.entities.insight.domain;

/**
 * How an entity fares against its own past:
 *
 * <pre>
 * expected = baseline · articles of the window / articles of the baseline
 * residual = 2 · (√(observed + 3/8) − √(expected + 3/8))
 * </pre>
 *
 * <p>{@code baseline} is how many articles named the entity in the time before the window, and the two other counts are of all
 * articles, so that a day with more news, or an import, is no trend by itself. Counts of articles are near enough to Poisson;
 * Anscombe's transform makes the residual of each of them nearly normal with a deviation of 1, whatever its size: above 3 is
 * hardly chance, and a name that is new needs some articles before it gets there.
 *
 * @param entity the entity
 * @param observed how many articles of the window name it
 * @param baseline how many articles of the time before did
 * @param expected how many of the window would if nothing had happened
 * @param residual by how much it is above that
 */
public record Trend(Named entity, int observed, int baseline, double expected, double residual) {

    private static final double ANSCOMBE = 3.0 / 8;

    /** The trend of these counts. */
    public static Trend of(Named entity, int observed, int baseline, double factor) {
        double expected = baseline * factor;
        double residual = 2 * (Math.sqrt(observed + ANSCOMBE) - Math.sqrt(expected + ANSCOMBE));
        return new Trend(entity, observed, baseline, rounded(expected), rounded(residual));
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
