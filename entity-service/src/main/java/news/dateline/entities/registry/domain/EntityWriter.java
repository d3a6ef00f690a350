package news.dateline.entities.registry.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changes entities, within the caller's transaction. Whoever changes several transactions' common entities first takes them
 * with {@link #lock}, which does so in one order for all.
 */
public interface EntityWriter {

    /** Keeps others from changing these entities until the transaction ends; returns those that may be linked to. */
    Set<EntityId> lock(Collection<EntityId> ids);

    /** Enters new entities with their names. */
    void add(List<Entity> entities);

    /** Changes counts. */
    void adjust(Map<EntityId, CountChange> changes);

    /** Removes those of these candidates that no article names any more and that no person has touched. */
    List<RemovedEntity> removeForsaken(Collection<EntityId> ids);
}
