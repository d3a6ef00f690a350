package news.dateline.entities.imports.domain;

import news.dateline.entities.registry.domain.EntityDraft;

/**
 * What one line of an import says.
 *
 * @param draft the entity
 * @param popularity how well known it is, 0-1; 0 if nothing is said of it
 */
public record EntityRecord(EntityDraft draft, double popularity) {}
