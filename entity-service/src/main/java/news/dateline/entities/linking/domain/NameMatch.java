package news.dateline.entities.linking.domain;

/**
 * An entity was found by a name.
 *
 * @param key the name it was found by, any of its names or one that is near one of them
 * @param entity the entity; the survivor if the one of this name was merged
 * @param likeness how alike the name looked for and the entity's are, 0-1; 1 if they are the same
 */
public record NameMatch(NameKey key, KnownEntity entity, double likeness) {

    /** The name is one of the entity's. */
    public NameMatch(NameKey key, KnownEntity entity) {
        this(key, entity, 1);
    }
}
