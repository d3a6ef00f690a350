package news.dateline.extraction.training;

import java.util.SplittableRandom;

/** Finds a code book: points to one of which each of many points is near. Deterministic. */
final class KMeans {

    private static final int ROUNDS = 12;

    private KMeans() {}

    /**
     * A code book of {@code codes} points; the first is the origin, which stands for "unknown" and draws no points.
     *
     * @param points one after the other, {@code dimensions} numbers each
     */
    static float[] codebook(float[] points, int dimensions, int codes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = points.length / dimensions;
        float[] book = new float[codes * dimensions];
        for (int c = 1; c < codes; c++) {
            System.arraycopy(points, random.nextInt(count) * dimensions, book, c * dimensions, dimensions);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] sums = new double[book.length];
            int[] members = new int[codes];
            for (int p = 0; p < count; p++) {
                int c = nearest(book, points, p * dimensions, dimensions, 1);
                members[c]++;
                for (int d = 0; d < dimensions; d++) {
                    sums[c * dimensions + d] += points[p * dimensions + d];
                }
            }
            for (int c = 1; c < codes; c++) {
                for (int d = 0; d < dimensions && members[c] > 0; d++) {
                    book[c * dimensions + d] = (float) (sums[c * dimensions + d] / members[c]);
                }
            }
        }
        return book;
    }

    /** The code nearest to a point, from {@code first} on. */
    static int nearest(float[] book, float[] points, int offset, int dimensions, int first) {
        int best = first;
        float least = Float.POSITIVE_INFINITY;
        for (int c = first; c < book.length / dimensions; c++) {
            float distance = 0;
            for (int d = 0; d < dimensions; d++) {
                float difference = points[offset + d] - book[c * dimensions + d];
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                best = c;
            }
        }
        return best;
    }
}
