package news.dateline.entities.mention.domain;

import news.dateline.entities.registry.domain.EntityId;

/**
 * A title, office or occupation that an article gives to a person.
 *
 * @param person the person
 * @param place where it stands
 * @param exact the text of the place, without article
 */
public record StoredRole(EntityId person, Place place, String exact) {}
