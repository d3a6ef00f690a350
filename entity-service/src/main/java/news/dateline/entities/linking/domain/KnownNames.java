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
 *       cluster's aliases. Two full names that merely share an acronym do not mean the same.
 *   <li>A confirmed entity goes before a candidate.
 *   <li>The cluster's own name is better evidence than its aliases.
 *   <li>Then the entity with the most mentions, and last the oldest.
 * </ol>
 */
final class KnownNames {

    private static final double PREFERRED_NAME = 1.0;
    private static final double OTHER_NAME = 0.9;

    private static final Comparator<Option> BEST_FIRST = Comparator.comparing(
                    (Option option) -> !option.entity().confirmed())
            .thenComparing(option -> !option.byOwnName())
            .thenComparingInt(option -> -option.entity().mentions())
            .thenComparing(option -> option.entity().id());

    private final Map<NameKey, Map<EntityId, KnownEntity>> entities = new HashMap<>();

    private record Option(KnownEntity entity, boolean byOwnName) {}

    void add(Collection<NameMatch> matches) {
        matches.forEach(match -> add(match.key(), match.entity()));
    }

    /** Makes an entity known that is not in the registry yet. */
    void add(Cluster cluster, Entity created) {
        var known = new KnownEntity(created.id(), cluster.ownName(), false, 0);
        cluster.keys().forEach(key -> add(key, known));
    }

    private void add(NameKey key, KnownEntity entity) {
        entities.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(entity.id(), entity);
    }

    /** What a cluster means, if anything known. */
    Optional<Link> best(Cluster cluster) {
        List<Option> options = options(cluster).sorted(BEST_FIRST).toList();
        if (options.isEmpty()) {
            return Optional.empty();
        }
        Option best = options.getFirst();
        double evidence = best.entity().name().equals(cluster.ownName()) ? PREFERRED_NAME : OTHER_NAME;
        double confidence = cluster.confidence() * evidence * share(best, options);
        return Optional.of(new Link(best.entity().id(), confidence));
    }

    private Stream<Option> options(Cluster cluster) {
        var own = named(new NameKey(cluster.type(), cluster.ownName()));
        var byAlias = cluster.aliasNames().stream()
                .flatMap(alias -> named(new NameKey(cluster.type(), alias)).values().stream()
                        .filter(entity -> entity.name().equals(alias)))
                .filter(entity -> !own.containsKey(entity.id()));
        return Stream.concat(
                own.values().stream().map(entity -> new Option(entity, true)),
                byAlias.distinct().map(entity -> new Option(entity, false)));
    }

    private Map<EntityId, KnownEntity> named(NameKey key) {
        return entities.getOrDefault(key, Map.of());
    }

    /** A person vouches for a confirmed entity; a candidate has its part of the mentions of all that could be meant. */
    private static double share(Option best, List<Option> options) {
        if (best.entity().confirmed()) {
            return 1.0;
        }
        double all = options.stream()
                .mapToDouble(option -> option.entity().mentions() + 1.0)
                .sum();
        return (best.entity().mentions() + 1.0) / all;
    }
}
