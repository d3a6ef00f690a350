package news.dateline.entities.linking.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;

/**
 * The names that are known of what an article may mean, and the choice between entities that share one:
 *
 * <ol>
 *   <li>An entity comes into question if one of its names is the cluster's own name, or if its preferred name is one of the
 *       cluster's aliases. Two full names that merely share an acronym do not mean the same. A name that is only nearly the
 *       same counts where no name is the same.
 *   <li>The likeliest by {@link Scoring} is chosen, of equals the oldest. If nothing comes into question, the name means
 *       something that is not known.
 * </ol>
 */
final class KnownNames {

    private static final double PREFERRED_NAME = 1.0;
    private static final double OTHER_NAME = 0.9;
    /** What is less alike is another name. */
    private static final double LEAST_LIKENESS = 0.8;

    private static final int MOST_OTHERS = 3;

    private final Map<NameKey, Map<EntityId, NameMatch>> entities = new HashMap<>();

    /** An entity that a cluster may mean. */
    record Option(KnownEntity entity, double likeness, boolean byOwnName) {}

    private record Weighed(Option option, List<Evidence> evidence, double odds) {}

    void add(Collection<NameMatch> matches) {
        matches.stream()
                .filter(match -> match.likeness() >= LEAST_LIKENESS)
                .forEach(match -> entities.computeIfAbsent(match.key(), key -> new LinkedHashMap<>())
                        .merge(
                                match.entity().id(),
                                match,
                                (one, other) -> one.likeness() >= other.likeness() ? one : other));
    }

    /** Makes an entity known that is not in the registry yet. */
    void add(Cluster cluster, Entity created) {
        var known = new KnownEntity(created.id(), cluster.ownName(), false, 0);
        add(cluster.keys().map(key -> new NameMatch(key, known)).toList());
    }

    /** Whether anything known comes into question. */
    boolean hasAny(Cluster cluster) {
        return options(cluster).findAny().isPresent();
    }

    /** All that a cluster may mean. */
    Stream<Option> options(Cluster cluster) {
        var own = named(new NameKey(cluster.type(), cluster.ownName()));
        var byAlias = cluster.aliasNames().stream()
                .flatMap(alias -> named(new NameKey(cluster.type(), alias)).values().stream()
                        .filter(match -> match.entity().name().equals(alias)))
                .filter(match -> !own.containsKey(match.entity().id()));
        return Stream.concat(
                own.values().stream().map(match -> new Option(match.entity(), match.likeness(), true)),
                byAlias.map(match -> new Option(match.entity(), match.likeness(), false))
                        .distinct());
    }

    private Map<EntityId, NameMatch> named(NameKey key) {
        return entities.getOrDefault(key, Map.of());
    }

    /** What a cluster means, if anything known. */
    Optional<Link> best(Cluster cluster, Scoring scoring) {
        List<Weighed> options = options(cluster)
                .map(option -> weigh(option, scoring))
                .sorted(Comparator.comparingDouble((Weighed weighed) -> -weighed.odds())
                        .thenComparing(weighed -> weighed.option().entity().id()))
                .toList();
        if (options.isEmpty()) {
            return Optional.empty();
        }
        Weighed best = options.getFirst();
        double all = options.stream().mapToDouble(Weighed::odds).sum();
        double probability = name(best.option(), cluster) * best.odds() / all;
        var others = options.stream()
                .skip(1)
                .limit(MOST_OTHERS)
                .map(other -> new Explanation.Other(other.option().entity().id(), other.odds() / all))
                .toList();
        var explanation = new Explanation(cluster.name(), probability, best.evidence(), others);
        return Optional.of(new Link(best.option().entity().id(), cluster.confidence() * probability, explanation));
    }

    private static Weighed weigh(Option option, Scoring scoring) {
        var evidence = scoring.evidence(option.entity(), option.likeness(), option.byOwnName());
        return new Weighed(
                option,
                evidence,
                Math.exp(evidence.stream().mapToDouble(Evidence::logOdds).sum()));
    }

    private static double name(Option option, Cluster cluster) {
        double sameName = option.entity().name().equals(cluster.ownName()) ? PREFERRED_NAME : OTHER_NAME;
        return sameName * option.likeness();
    }
}
