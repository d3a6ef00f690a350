package news.dateline.entities.linking.domain;

import java.util.Comparator;
import java.util.List;

import news.dateline.entities.linking.domain.KnownNames.Option;

/**
 * Chooses what a name means among the entities that come into question:
 *
 * <ol>
 *   <li>The likeliest by {@link Scoring} is chosen, of equals the oldest.
 *   <li>If that is a confirmed entity, and by {@link Calibration} not probable enough, the name means something else: a
 *       candidate of that name, if there is one, or something that is not known.
 * </ol>
 *
 * @param scoring what speaks for each
 * @param calibration how often such a choice is right
 * @param threshold the least probability of a confirmed entity
 */
record Choice(Scoring scoring, Calibration calibration, double threshold) {

    private static final double PREFERRED_NAME = 1.0;
    private static final double OTHER_NAME = 0.9;
    private static final int MOST_OTHERS = 3;

    /** What was chosen. */
    sealed interface Outcome {

        /** An entity that is known. */
        record Known(Link link) implements Outcome {}

        /** Nothing that is known, and why. */
        record Unknown(Explanation explanation) implements Outcome {}
    }

    private record Weighed(Option option, List<Evidence> evidence, double logOdds) {

        boolean isConfirmed() {
            return option.entity().confirmed();
        }
    }

    Outcome of(Cluster cluster, List<Option> options) {
        if (options.isEmpty()) {
            return new Outcome.Unknown(Explanation.ofNew(cluster.name()));
        }
        var weighed = options.stream()
                .map(this::weigh)
                .sorted(Comparator.comparingDouble((Weighed each) -> -each.logOdds())
                        .thenComparing(each -> each.option().entity().id()))
                .toList();
        return weighed.getFirst().isConfirmed() ? confirmed(cluster, weighed) : candidate(cluster, weighed, 1);
    }

    private Outcome confirmed(Cluster cluster, List<Weighed> weighed) {
        Weighed best = weighed.getFirst();
        var certainty = calibration.evidence(cluster, best.option().entity(), best.evidence());
        double probability = best.option().likeness()
                * share(best, weighed, calibration.sharpness())
                * Calibration.probability(certainty);
        if (probability >= threshold) {
            var explanation = new Explanation(
                    cluster.name(), probability, best.evidence(), certainty, others(weighed, best, 1 - probability));
            return known(cluster, best, explanation);
        }
        var candidates = weighed.stream().filter(each -> !each.isConfirmed()).toList();
        if (!candidates.isEmpty()) {
            return candidate(cluster, candidates, 1 - probability);
        }
        var doubtful = new Explanation.Other(best.option().entity().id(), probability);
        return new Outcome.Unknown(
                new Explanation(cluster.name(), 1 - probability, List.of(), List.of(), List.of(doubtful)));
    }

    /** Nobody vouches for candidates, so that nothing was learned of how often such links are right. */
    private static Outcome candidate(Cluster cluster, List<Weighed> weighed, double room) {
        Weighed best = weighed.getFirst();
        double probability = room * name(best.option(), cluster) * share(best, weighed, 1);
        var explanation = new Explanation(
                cluster.name(), probability, best.evidence(), List.of(), others(weighed, best, 1 - probability));
        return known(cluster, best, explanation);
    }

    private static Outcome known(Cluster cluster, Weighed best, Explanation explanation) {
        var entity = best.option().entity().id();
        return new Outcome.Known(new Link(entity, cluster.confidence() * explanation.probability(), explanation));
    }

    private static double share(Weighed one, List<Weighed> all, double sharpness) {
        double others = all.stream()
                .mapToDouble(each -> Math.exp(sharpness * (each.logOdds() - one.logOdds())))
                .sum();
        return 1 / others;
    }

    /** The others share what the chosen one leaves, or less: it may be none of them. */
    private static List<Explanation.Other> others(List<Weighed> weighed, Weighed best, double room) {
        double left = 1 - share(best, weighed, 1);
        double scale = left > room ? room / left : 1;
        return weighed.stream()
                .filter(each -> !each.equals(best))
                .limit(MOST_OTHERS)
                .map(each -> new Explanation.Other(each.option().entity().id(), scale * share(each, weighed, 1)))
                .toList();
    }

    private Weighed weigh(Option option) {
        var evidence = scoring.evidence(option.entity(), option.likeness(), option.byOwnName());
        return new Weighed(
                option,
                evidence,
                evidence.stream().mapToDouble(Evidence::logOdds).sum());
    }

    private static double name(Option option, Cluster cluster) {
        double sameName = option.entity().name().equals(cluster.ownName()) ? PREFERRED_NAME : OTHER_NAME;
        return sameName * option.likeness();
    }
}
