package news.dateline.entities.linking.domain;

import news.dateline.entities.registry.domain.EntityId;

/**
 * What a cluster means.
 *
 * @param entity the entity
 * @param confidence how sure that is, 0-1: that it is a name at all, and that the name means this entity
 */
public record Link(EntityId entity, double confidence) {}
