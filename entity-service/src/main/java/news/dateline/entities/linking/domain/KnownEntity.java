package news.dateline.entities.linking.domain;

import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;

/**
 * An entity that may be linked to.
 *
 * @param id its id
 * @param name the normalised form of its preferred name
 * @param confirmed whether a person has confirmed it; a candidate if not
 * @param mentions how often it is mentioned
 */
public record KnownEntity(EntityId id, NormalisedName name, boolean confirmed, int mentions) {}
