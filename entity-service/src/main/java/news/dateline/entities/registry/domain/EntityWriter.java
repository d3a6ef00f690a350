package news.dateline.entities.registry.domain;

import java.time.Instant;
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

    /**
     * Adds names that entities do not have yet to candidates that no person has touched. A fuller name becomes the
     * preferred one where the present one is but a short form.
     *
     * @return the entities that changed, as they now are
     */
    List<Entity> learn(List<LearnedNames> names, Instant now);

    /** Changes counts. */
    void adjust(Map<EntityId, CountChange> changes);

    /** Removes those of these candidates that no article names any more and that no person has touched. */
    List<RemovedEntity> removeForsaken(Collection<EntityId> ids);
}
