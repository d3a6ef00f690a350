package news.dateline.entities.registry.domain;

/**
 * An entity of a tree of merged ones that goes by a name.
 *
 * @param survivor the entity that stands for it
 * @param id the entity itself
 * @param sought the name
 * @param likeness how alike the name and the entity's are, 0-1; 1 if they are the same
 * @param preferred whether it is the entity's preferred name
 */
public record NameBearer(EntityId survivor, EntityId id, NormalisedName sought, double likeness, boolean preferred) {}
