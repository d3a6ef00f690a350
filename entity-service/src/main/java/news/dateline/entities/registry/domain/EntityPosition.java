package news.dateline.entities.registry.domain;

/**
 * A position in the list of entities, which goes from the most to the least mentioned, then by id.
 *
 * @param mentions how often the entity at this position is mentioned
 * @param id its id
 */
public record EntityPosition(int mentions, EntityId id) {

    /** The position of an entity. */
    public static EntityPosition of(Entity entity) {
        return new EntityPosition(entity.mentions(), entity.id());
    }
}
