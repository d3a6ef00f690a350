package news.dateline.extraction.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** B-cubed and pairwise precision and recall of chains over the same mentions, summed up over articles. */
final class ChainScores {

    private double cubedPrecision;
    private double cubedRecall;
    private long mentions;
    private long pairs;
    private long foundPairs;
    private long goldPairs;

    /** Adds an article: for each mention its chain in the gold standard and the one that was found. */
    void add(List<String> gold, List<Integer> found) {
        for (int i = 0; i < gold.size(); i++) {
            Set<Integer> inGold = new HashSet<>();
            Set<Integer> inFound = new HashSet<>();
            for (int k = 0; k < gold.size(); k++) {
                if (gold.get(k).equals(gold.get(i))) {
                    inGold.add(k);
                }
                if (found.get(k).equals(found.get(i))) {
                    inFound.add(k);
                }
            }
            Set<Integer> both = new HashSet<>(inGold);
            both.retainAll(inFound);
            cubedPrecision += (double) both.size() / inFound.size();
            cubedRecall += (double) both.size() / inGold.size();
            pairs += both.size() - 1;
            foundPairs += inFound.size() - 1;
            goldPairs += inGold.size() - 1;
            mentions++;
        }
    }

    double cubedF1() {
        return harmonic(cubedPrecision / mentions, cubedRecall / mentions);
    }

    double pairwiseF1() {
        return harmonic((double) pairs / foundPairs, (double) pairs / goldPairs);
    }

    private static double harmonic(double precision, double recall) {
        return 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return "%d mentions, B-cubed %.4f/%.4f F1 %.4f, pairwise %.4f/%.4f F1 %.4f"
                .formatted(
                        mentions,
                        cubedPrecision / mentions,
                        cubedRecall / mentions,
                        cubedF1(),
                        (double) pairs / foundPairs,
                        (double) pairs / goldPairs,
                        pairwiseF1());
    }
}
