package news.dateline.entities.mention.domain;

import news.dateline.entities.registry.domain.EntityId;

/**
 * How an article names an entity.
 *
 * @param entity the entity
 * @param salience how central it is to the article, 0-1
 * @param confidence how sure it is that this is the entity, 0-1
 * @param mentions how often it is named
 */
public record EntityUse(EntityId entity, double salience, double confidence, int mentions) {}
