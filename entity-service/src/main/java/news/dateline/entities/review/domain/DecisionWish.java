package news.dateline.entities.review.domain;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.EntityId;

/**
 * What a person wants to decide.
 *
 * @param kind what
 * @param entity about which entity
 * @param other the other entity; null if none is needed
 * @param article the article whose mentions of the entity are meant; null if none is needed
 */
public record DecisionWish(DecisionKind kind, EntityId entity, EntityId other, ArticleId article) {}
