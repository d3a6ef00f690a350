package news.dateline.entities.linking.domain;

import java.util.List;
import java.util.Set;

import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.LearnedNames;

import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * What linking an article's clusters came to. Nothing of it is stored yet.
 *
 * @param links one for each cluster, in order
 * @param created entities that are new
 * @param names what the article calls all of them
 */
public record Linking(List<Link> links, List<Entity> created, List<LearnedNames> names) {

    /** Copies the lists. */
    public Linking {
        links = List.copyOf(links);
        created = List.copyOf(created);
        names = List.copyOf(names);
    }

    /** The linked entities that are new. */
    public Set<EntityId> fresh() {
        return created.stream().map(Entity::id).collect(toUnmodifiableSet());
    }

    /** The linked entities that were there before. */
    public Set<EntityId> existing() {
        var fresh = fresh();
        return links.stream()
                .map(Link::entity)
                .filter(id -> !fresh.contains(id))
                .collect(toUnmodifiableSet());
    }
}
