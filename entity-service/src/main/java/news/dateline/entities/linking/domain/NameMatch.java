package news.dateline.entities.linking.domain;

/**
 * An entity was found by a name.
 *
 * @param key the name it was found by, any of its names
 * @param entity the entity; the survivor if the one of this name was merged
 */
public record NameMatch(NameKey key, KnownEntity entity) {}
