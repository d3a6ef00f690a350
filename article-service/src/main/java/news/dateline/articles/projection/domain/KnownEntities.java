package news.dateline.articles.projection.domain;

import java.util.List;

/**
 * What search knows of an article's entities.
 *
 * @param revision the revision that they were found in; 0 if nothing is known
 * @param entities those that it counts as named, merged ones as their survivors
 */
public record KnownEntities(int revision, List<Use> entities) {

    public KnownEntities {
        entities = List.copyOf(entities);
    }

    /**
     * An entity that the article names.
     *
     * @param mentions how often
     */
    public record Use(EntityId entity, int mentions) {}
}
