package news.dateline.entities.registry.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import news.dateline.entities.audience.Audience;

/** Reads entities. */
public interface EntityReader {

    /** One entity, unless it does not exist or the asker may not see it. */
    Optional<Entity> find(EntityId id, Audience audience);

    /** Where an entity stands in the list of all, whoever asks; empty if there is none. */
    Optional<EntityPosition> position(EntityId id);

    /** The entity that an id leads to: itself, or what it was merged into in the end; empty if there is none. */
    Optional<EntityId> survivor(EntityId id);

    /** Those of these entities that the asker may see, with the names that he may, in no order. */
    List<Entity> visible(Collection<EntityId> ids, Audience audience);

    /** Entities with their names, in no order; those that do not exist are left out. */
    List<Entity> findAll(Collection<EntityId> ids);

    /** The same without their names, roles and external ids, for those who only need to know what they are. */
    List<Entity> findBriefly(Collection<EntityId> ids);

    /**
     * Entities from the most mentioned to the least.
     *
     * @param after where the list goes on
     * @param limit the most that are returned
     */
    List<Entity> list(EntityFilter filter, Optional<EntityPosition> after, int limit);
}
