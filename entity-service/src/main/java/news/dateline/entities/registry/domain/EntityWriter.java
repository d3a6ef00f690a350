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

    /** Enters new entities that articles name, with their names, and with counts as far as these change from none. */
    void add(List<Entity> entities, Map<EntityId, CountChange> counts);

    /**
     * Enters new entities on behalf of a person or an import, with all that is said of them.
     *
     * @param popularity how well known they are, 0-1, as far as that is told
     */
    void enter(List<Entity> entities, Map<EntityId, Double> popularity);

    /**
     * Replaces what is said of an entity of its own, and makes a new version of it. Names and ids that it has already keep
     * where they came from.
     */
    void replace(EntityId id, EntityDraft draft, Instant now);

    /** Keeps other transactions from entering any of these ids until this one ends. */
    void lockExternalIds(Collection<ExternalId> ids);

    /** Whose these ids are, of those that are anybody's. */
    List<TakenId> owners(Collection<ExternalId> ids);

    /** Changes counts. */
    void adjust(Map<EntityId, CountChange> changes);

    /** Removes those of these candidates that no article names any more and that no person has touched. */
    List<RemovedEntity> removeForsaken(Collection<EntityId> ids);
}
