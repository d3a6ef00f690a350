package news.dateline.entities.ingest.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import news.dateline.entities.linking.domain.Cluster;
import news.dateline.entities.linking.domain.Link;
import news.dateline.entities.linking.domain.Linking;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.LearnedNames;
import news.dateline.entities.registry.domain.NameBearer;
import news.dateline.entities.registry.domain.NormalisedName;

/**
 * What links would lead to if nothing had been merged, so that undoing a merge gives back what came under the merged entity's
 * name while it was in force. Of several that go by a name it is the one that people chose, else the one whose preferred name
 * it is, else the one that stands for all.
 *
 * @param ofLinks one for each link, in order
 */
record Origins(List<EntityId> ofLinks) {

    Origins {
        ofLinks = List.copyOf(ofLinks);
    }

    /** Where nothing was merged. */
    static Origins own(Linking linking) {
        return new Origins(linking.links().stream().map(Link::entity).toList());
    }

    /**
     * @param chosen the entities that people chose for names of the article, before any merge
     */
    static Origins of(
            List<Cluster> clusters, Linking linking, List<NameBearer> bearers, Map<NormalisedName, EntityId> chosen) {
        return new Origins(IntStream.range(0, clusters.size())
                .mapToObj(i -> origin(clusters.get(i), linking.links().get(i).entity(), bearers, chosen))
                .toList());
    }

    private static EntityId origin(
            Cluster cluster, EntityId entity, List<NameBearer> bearers, Map<NormalisedName, EntityId> chosen) {
        var own = NormalisedName.of(cluster.name());
        var names = names(cluster);
        Optional<EntityId> decided =
                names.stream().filter(chosen::containsKey).map(chosen::get).findFirst();
        return decided.orElseGet(() -> bearers.stream()
                .filter(bearer -> bearer.survivor().equals(entity) && names.contains(bearer.sought()))
                .max(Comparator.comparingDouble(NameBearer::likeness)
                        .thenComparing(bearer -> bearer.sought().equals(own))
                        .thenComparing(NameBearer::preferred)
                        .thenComparing(bearer -> bearer.id().equals(entity))
                        .thenComparing(NameBearer::id, Comparator.reverseOrder()))
                .map(NameBearer::id)
                .orElse(entity));
    }

    private static List<NormalisedName> names(Cluster cluster) {
        return Stream.concat(Stream.of(cluster.name()), cluster.aliases().stream())
                .map(NormalisedName::of)
                .toList();
    }

    /** The links as they would be. */
    List<Link> links(Linking linking) {
        return IntStream.range(0, ofLinks.size())
                .mapToObj(i -> {
                    var link = linking.links().get(i);
                    return new Link(ofLinks.get(i), link.confidence(), link.explanation());
                })
                .toList();
    }

    /** The names that the article gives, each to whom it would give it. */
    List<LearnedNames> names(List<Cluster> clusters, Linking linking) {
        var owners = new HashMap<EntityId, Map<NormalisedName, EntityId>>();
        for (int i = 0; i < ofLinks.size(); i++) {
            var entity = linking.links().get(i).entity();
            var origin = ofLinks.get(i);
            var given = owners.computeIfAbsent(entity, any -> new HashMap<>());
            names(clusters.get(i)).forEach(name -> given.putIfAbsent(name, origin));
        }
        var learned = new LinkedHashMap<EntityId, List<EntityName>>();
        for (LearnedNames names : linking.names()) {
            var given = owners.getOrDefault(names.entity(), Map.of());
            for (EntityName name : names.names()) {
                var owner = given.getOrDefault(name.normalised(), names.entity());
                learned.computeIfAbsent(owner, any -> new ArrayList<>()).add(name);
            }
        }
        return learned.entrySet().stream()
                .map(entry -> new LearnedNames(entry.getKey(), entry.getValue()))
                .toList();
    }
}
