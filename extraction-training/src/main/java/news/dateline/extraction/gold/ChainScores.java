package news.dateline.extraction.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import news.dateline.extraction.Mention;
import news.dateline.extraction.Span;

/**
 * B-cubed precision and recall of chains, summed up over mentions (Bagga and Baldwin 1998). A mention that was found but is
 * not annotated costs precision, one that was missed costs recall.
 */
final class ChainScores {

    private double precision;
    private double recall;
    private int found;
    private int wanted;

    /** Adds an article: mentions with the index of their chain as annotated, and as found. */
    void add(List<Mention> gold, List<Mention> got) {
        Map<Integer, Set<Span>> goldChains = chains(gold);
        Map<Integer, Set<Span>> gotChains = chains(got);
        Map<Span, Integer> goldOf = chainOf(gold);
        Map<Span, Integer> gotOf = chainOf(got);
        precision += shares(gotOf, gotChains, goldOf, goldChains);
        recall += shares(goldOf, goldChains, gotOf, gotChains);
        found += gotOf.size();
        wanted += goldOf.size();
    }

    /** For each mention of the one side, the share of its chain that the other side puts together with it. */
    private static double shares(
            Map<Span, Integer> of,
            Map<Integer, Set<Span>> chains,
            Map<Span, Integer> otherOf,
            Map<Integer, Set<Span>> others) {
        double sum = 0;
        for (Map.Entry<Span, Integer> mention : of.entrySet()) {
            if (otherOf.containsKey(mention.getKey())) {
                Set<Span> chain = chains.get(mention.getValue());
                Set<Span> both = new HashSet<>(chain);
                both.retainAll(others.get(otherOf.get(mention.getKey())));
                sum += (double) both.size() / chain.size();
            }
        }
        return sum;
    }

    private static Map<Integer, Set<Span>> chains(List<Mention> mentions) {
        return mentions.stream()
                .collect(Collectors.groupingBy(Mention::entity, Collectors.mapping(Mention::span, Collectors.toSet())));
    }

    private static Map<Span, Integer> chainOf(List<Mention> mentions) {
        return mentions.stream().collect(Collectors.toMap(Mention::span, Mention::entity));
    }

    double f1() {
        double p = precision / found;
        double r = recall / wanted;
        return 2 * p * r / (p + r);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %5.1f  R %5.1f  F1 %5.1f  (B-cubed, %d found, %d annotated)",
                100 * precision / found,
                100 * recall / wanted,
                100 * f1(),
                found,
                wanted);
    }
}
