package news.dateline.entities.linking.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.LearnedNames;

import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * What linking an article's clusters came to. Nothing of it is stored yet.
 *
 * @param links one for each cluster, in order
 * @param created entities that are new
 * @param learned what the article calls the others
 */
public record Linking(List<Link> links, List<Entity> created, List<LearnedNames> learned) {

    /** Copies the lists. */
    public Linking {
        links = List.copyOf(links);
        created = List.copyOf(created);
        learned = List.copyOf(learned);
    }

    /** The linked entities that were there before. */
    public Set<EntityId> existing() {
        var fresh = created.stream().map(Entity::id).toList();
        return links.stream()
                .map(Link::entity)
                .filter(id -> !fresh.contains(id))
                .collect(toUnmodifiableSet());
    }

    /** All linked entities. */
    public Stream<EntityId> all() {
        return links.stream().map(Link::entity).distinct();
    }
}
