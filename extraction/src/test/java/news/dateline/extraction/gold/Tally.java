package news.dateline.extraction.gold;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Counts what was found rightly, wrongly and not at all. */
final class Tally {

    private int right;
    private int wrong;
    private int missed;

    /** Compares what was found in one article with what stands there. */
    void add(Collection<?> gold, Collection<?> found) {
        Set<Object> expected = new HashSet<>(gold);
        int hits = (int) found.stream().filter(expected::contains).count();
        right += hits;
        wrong += found.size() - hits;
        missed += gold.size() - hits;
    }

    double precision() {
        return ratio(right + wrong);
    }

    double recall() {
        return ratio(right + missed);
    }

    double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    int gold() {
        return right + missed;
    }

    private double ratio(int of) {
        return of == 0 ? 0 : (double) right / of;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %5.1f  R %5.1f  F1 %5.1f  (gold %d, found %d)",
                100 * precision(),
                100 * recall(),
                100 * f1(),
                gold(),
                right + wrong);
    }
}
