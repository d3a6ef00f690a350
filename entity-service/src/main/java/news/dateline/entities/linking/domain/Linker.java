package news.dateline.entities.linking.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

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
        var names = new LinkedHashMap<EntityId, LearnedNames>();
        for (Cluster cluster : clusters) {
            var link = known.best(cluster).orElseGet(() -> create(cluster, known, created, language, now));
            links.add(link);
            names.merge(link.entity(), new LearnedNames(link.entity(), cluster.names(language)), LearnedNames::plus);
        }
        return new Linking(links, created, List.copyOf(names.values()));
    }

    private static Link create(Cluster cluster, KnownNames known, List<Entity> created, String language, Instant now) {
        var entity = Entity.candidate(cluster.type(), cluster.names(language), now);
        created.add(entity);
        known.add(cluster, entity);
        return new Link(entity.id(), cluster.confidence());
    }
}
