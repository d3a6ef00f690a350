package news.dateline.entities.insight.domain;

/** How much more, or less, often two entities are named together than chance would have it. */
public final class Association {

    private Association() {}

    /**
     * Normalised pointwise mutual information (Bouma 2009), from -1 (never together) by 0 (as chance would have it) to 1
     * (never apart): {@code ln(p(x,y) / (p(x) p(y))) / -ln p(x,y)}.
     *
     * @param together articles that name both
     * @param one articles that name the one
     * @param other articles that name the other
     * @param all all articles
     */
    public static double npmi(long together, long one, long other, long all) {
        if (together == 0 || one == 0 || other == 0 || all == 0) {
            return -1.0;
        }
        if (together >= all) {
            return 1.0;
        }
        double both = together / (double) all;
        double independent = (one / (double) all) * (other / (double) all);
        double value = Math.log(both / independent) / -Math.log(both);
        return Math.clamp(Math.round(value * 10_000) / 10_000.0, -1.0, 1.0);
    }
}
