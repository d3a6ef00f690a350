package news.dateline.entities.mention.domain;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.registry.domain.EntityId;

/**
 * A place in an article's text that names an entity.
 *
 * @param entity the entity
 * @param type what kind of thing is named
 * @param place where
 * @param exact the text of the place
 * @param confidence how sure the analysis is, 0-1
 * @param stage which of its stages found it
 */
public record StoredMention(
        EntityId entity, EntityKind type, Place place, String exact, double confidence, String stage) {}
