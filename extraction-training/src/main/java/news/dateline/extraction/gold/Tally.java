package news.dateline.extraction.gold;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Counts what was found rightly, wrongly and not at all. */
final class Tally {

    private int right;
    private int found;
    private int wanted;

    /** Compares what was found in one article with what stands there. */
    void add(Collection<?> gold, Collection<?> got) {
        Set<Object> expected = new HashSet<>(gold);
        right += (int) got.stream().filter(expected::contains).count();
        found += got.size();
        wanted += gold.size();
    }

    double f1() {
        return right == 0 ? 0 : 2.0 * right / (found + wanted);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %5.1f  R %5.1f  F1 %5.1f  (%d right, %d found, %d annotated)",
                100.0 * right / Math.max(1, found),
                100.0 * right / Math.max(1, wanted),
                100 * f1(),
                right,
                found,
                wanted);
    }
}
