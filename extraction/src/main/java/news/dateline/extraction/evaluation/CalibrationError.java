package news.dateline.extraction.evaluation;

/** How far confidences are from the share of answers that are right, on average over ten bins of equal width. */
public final class CalibrationError {

    private static final int BINS = 10;

    private final double[] confidence = new double[BINS];
    private final int[] right = new int[BINS];
    private final int[] count = new int[BINS];

    /** One more answer. */
    public void add(double probability, boolean isRight) {
        int bin = Math.clamp((int) (probability * BINS), 0, BINS - 1);
        confidence[bin] += probability;
        right[bin] += isRight ? 1 : 0;
        count[bin]++;
    }

    /** The expected calibration error, 0 to 1. */
    public double expected() {
        double error = 0;
        int total = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(confidence[bin] - right[bin]);
            total += count[bin];
        }
        return total == 0 ? 0 : error / total;
    }
}
