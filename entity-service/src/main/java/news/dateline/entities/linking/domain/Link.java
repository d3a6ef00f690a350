package news.dateline.entities.linking.domain;

import news.dateline.entities.registry.domain.EntityId;

/**
 * What a cluster means.
 *
 * @param entity the entity
 * @param confidence how sure that is, 0-1: that it is a name at all, and that the name means this entity
 * @param explanation why
 */
public record Link(EntityId entity, double confidence, Explanation explanation) {}
