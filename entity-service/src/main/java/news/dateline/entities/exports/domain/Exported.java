package news.dateline.entities.exports.domain;

import news.dateline.entities.registry.domain.Entity;

/**
 * An entity as it is exported.
 *
 * @param entity what is said of it
 * @param popularity how well known it is, 0-1, as imports told
 */
public record Exported(Entity entity, double popularity) {}
