package news.dateline.entities.imports.domain;

import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityId;

/**
 * What one line of an import says.
 *
 * @param draft the entity
 * @param popularity how well known it is, 0-1; 0 if nothing is said of it
 * @param uri which entity it was in the registry that it comes from, maybe this one; null if nothing is said of it
 */
public record EntityRecord(EntityDraft draft, double popularity, EntityId uri) {}
