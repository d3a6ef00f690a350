package news.dateline.articles.projection.domain;

import news.dateline.contracts.event.ArticleEntitiesExtracted;
import news.dateline.contracts.event.EntityMerged;
import news.dateline.contracts.event.EntityRemoved;
import news.dateline.contracts.event.EntityState;
import news.dateline.contracts.event.EntityUnmerged;

/** Follows the events of entity-service. Each may come again or late; then it changes nothing. */
public interface EntityProjection {

    /** Replaces what is known of an article's entities, unless a later revision or analysis was known already. */
    void apply(ArticleEntitiesExtracted event);

    /** Takes over an entity's type, name and status. */
    void apply(EntityState event);

    /** Counts an entity as its survivor's from now on. */
    void apply(EntityMerged event);

    /** Counts an entity for itself again. */
    void apply(EntityUnmerged event);

    /** Forgets an entity: it is neither found nor counted any more. */
    void apply(EntityRemoved event);
}
