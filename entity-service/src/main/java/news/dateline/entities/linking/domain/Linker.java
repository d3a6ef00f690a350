package news.dateline.entities.linking.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.LearnedNames;

import static java.util.stream.Collectors.toSet;

/** Links the clusters of an article to the registry's entities, within the caller's transaction. */
@ApplicationScoped
public class Linker {

    private final NameIndex index;

    Linker(NameIndex index) {
        this.index = index;
    }

    /**
     * Finds what each cluster means, and makes a candidate where nothing known explains it.
     *
     * @param clusters nameable ones
     * @param language of the article; null if unknown
     * @param now when candidates come into being
     */
    public Linking link(List<Cluster> clusters, String language, Instant now) {
        var known = new KnownNames();
        known.add(index.find(clusters.stream().flatMap(Cluster::keys).collect(toSet())));
        var unknown = clusters.stream()
                .filter(cluster -> known.best(cluster).isEmpty())
                .flatMap(Cluster::keys)
                .collect(toSet());
        if (!unknown.isEmpty()) {
            index.lock(unknown);
            // Someone else may have entered them before we got the lock.
            known.add(index.find(unknown));
        }
        return decide(clusters, known, language, now);
    }

    private static Linking decide(List<Cluster> clusters, KnownNames known, String language, Instant now) {
        var links = new ArrayList<Link>();
        var created = new ArrayList<Entity>();
        var learned = new LinkedHashMap<EntityId, LearnedNames>();
        for (Cluster cluster : clusters) {
            var found = known.best(cluster);
            if (found.isPresent()) {
                links.add(found.get());
                learn(learned, cluster, found.get().entity(), known, language);
            } else {
                var entity = Entity.candidate(cluster.type(), cluster.names(language), now);
                created.add(entity);
                known.add(cluster, entity);
                links.add(new Link(entity.id(), cluster.confidence()));
            }
        }
        return new Linking(links, created, List.copyOf(learned.values()));
    }

    private static void learn(
            Map<EntityId, LearnedNames> learned, Cluster cluster, EntityId entity, KnownNames known, String language) {
        var names = known.newNames(cluster, entity, language);
        if (!names.isEmpty()) {
            learned.merge(entity, new LearnedNames(entity, cluster.name(), names), LearnedNames::plus);
        }
    }
}
