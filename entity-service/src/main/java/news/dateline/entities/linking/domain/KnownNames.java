package news.dateline.entities.linking.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;

/**
 * The names that are known of what an article may mean. An entity comes into question if one of its names is the cluster's own
 * name, or if its preferred name is one of the cluster's aliases. Two full names that merely share an acronym do not mean the
 * same. A name that is only nearly the same counts where no name is the same.
 */
final class KnownNames {

    /** What is less alike is another name. */
    private static final double LEAST_LIKENESS = 0.8;

    private final Map<NameKey, Map<EntityId, NameMatch>> entities = new HashMap<>();

    /** An entity that a cluster may mean. */
    record Option(KnownEntity entity, double likeness, boolean byOwnName) {}

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
}
