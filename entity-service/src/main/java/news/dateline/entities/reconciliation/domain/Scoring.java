package news.dateline.entities.reconciliation.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.NormalisedName;

/**
 * How well an entity fits a query, 0-100:
 *
 * <pre>
 * score = 100 · (0.7 · similarity of names + 0.3 · share of conditions met)   with a name and conditions
 *         100 · similarity of names                                           with a name alone
 *         100 · share of conditions met                                       with conditions alone
 * </pre>
 *
 * <p>The similarity is that of the best pair of names ({@link NameSimilarity}); an id, a URI that ends in it, or an
 * external id counts as the entity's own name. Below 0.4 nothing is a candidate. Of equal scores the confirmed entity goes before the candidate of the
 * registry, then the more mentioned one.
 *
 * <p>The first candidate is a match if its score is at least 95 and the second's is at least 10 lower.
 */
final class Scoring {

    private static final double NAME_WEIGHT = 0.7;
    private static final double LEAST_SIMILARITY = 0.4;
    private static final double CERTAIN = 95;
    private static final double DISTANCE = 10;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .thenComparing(candidate -> candidate.entity().status())
            .thenComparingInt(candidate -> candidate.entity().mentions())
            .reversed()
            .thenComparing(candidate -> candidate.entity().id());

    private Scoring() {}

    static List<Candidate> rank(ReconciliationQuery query, List<Entity> entities) {
        var ranked = entities.stream()
                .flatMap(entity -> score(query, entity).stream())
                .sorted(BEST_FIRST)
                .toList();
        boolean certain = !ranked.isEmpty()
                && ranked.getFirst().score() >= CERTAIN
                && (ranked.size() == 1
                        || ranked.get(1).score() <= ranked.getFirst().score() - DISTANCE);
        return IntStream.range(0, Math.min(ranked.size(), query.limit()))
                .mapToObj(i -> ranked.get(i).matched(certain && i == 0))
                .toList();
    }

    private static Optional<Candidate> score(ReconciliationQuery query, Entity entity) {
        long met = query.conditions().stream()
                .filter(condition -> condition.isMetBy(entity))
                .count();
        boolean missing =
                query.conditions().stream().anyMatch(condition -> condition.required() && !condition.isMetBy(entity));
        if (missing) {
            return Optional.empty();
        }
        int all = query.conditions().size();
        double share = all == 0 ? 1.0 : met / (double) all;
        if (query.names().isEmpty()) {
            return met == 0 ? Optional.empty() : Optional.of(candidate(entity, share, 0, share));
        }
        double alike = similarity(query, entity);
        if (alike < LEAST_SIMILARITY) {
            return Optional.empty();
        }
        double fit = all == 0 ? alike : NAME_WEIGHT * alike + (1 - NAME_WEIGHT) * share;
        return Optional.of(candidate(entity, fit, alike, share));
    }

    private static Candidate candidate(Entity entity, double fit, double alike, double met) {
        return new Candidate(entity, rounded(100 * fit), rounded(alike), rounded(met), false);
    }

    private static double similarity(ReconciliationQuery query, Entity entity) {
        return query.names().stream()
                .mapToDouble(name -> similarity(name, entity))
                .max()
                .orElse(0);
    }

    private static double similarity(String name, Entity entity) {
        if (EntityIds.in(name).filter(entity.id()::equals).isPresent() || isExternalId(name, entity)) {
            return 1.0;
        }
        var wanted = NormalisedName.of(name);
        return entity.names().stream()
                .map(EntityName::normalised)
                .mapToDouble(own -> NameSimilarity.of(wanted, own))
                .max()
                .orElse(0);
    }

    private static boolean isExternalId(String text, Entity entity) {
        return entity.details().externalIds().stream()
                .anyMatch(
                        known -> known.value().equals(text) || known.toString().equals(text));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
