package news.dateline.entities.mention.domain;

import news.dateline.entities.registry.domain.EntityId;

/**
 * A place in a text and what it means.
 *
 * @param place where
 * @param exact the text of the place
 * @param entity the entity
 * @param name what the entity is called at present
 */
public record NamedPlace(Place place, String exact, EntityId entity, String name) {}
