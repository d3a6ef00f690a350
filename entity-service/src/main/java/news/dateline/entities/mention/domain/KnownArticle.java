package news.dateline.entities.mention.domain;

import java.util.List;

import news.dateline.entities.registry.domain.EntityId;

/**
 * How an article is known here, whoever may see that.
 *
 * @param revision the last revision that was applied
 * @param status where it stands
 * @param entities whom and what it names; none unless it is usable
 */
public record KnownArticle(ArticleId id, int revision, ArticleStatus status, List<Use> entities) {

    /** Copies the list. */
    public KnownArticle {
        entities = List.copyOf(entities);
    }

    /**
     * An entity that the article names.
     *
     * @param mentions in how many places
     */
    public record Use(EntityId entity, int mentions) {}
}
