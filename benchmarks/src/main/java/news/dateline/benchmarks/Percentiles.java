package news.dateline.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Durations, to be summed up.
 *
 * @param sorted from the shortest to the longest; at least one
 */
record Percentiles(List<Duration> sorted) {

    Percentiles {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = sorted.stream().sorted().toList();
    }

    /**
     * The shortest duration that is not exceeded by this share of all (nearest rank).
     *
     * @param share above 0, up to 1
     */
    Duration at(double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /** One line: p50, p90, p99 and the longest, in milliseconds. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms   p90 %.1f ms   p99 %.1f ms   max %.1f ms",
                millis(at(0.5)),
                millis(at(0.9)),
                millis(at(0.99)),
                millis(sorted.getLast()));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
