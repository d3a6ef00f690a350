package news.dateline.entities.merge.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.EntityId;

/** Who merged what. */
public interface Merges {

    /** Notes a merge in the running transaction. */
    void add(EntityId entity, EntityId into, EntityStatus statusBefore, Instant at, String by);

    /** Notes in the running transaction that the merge in force of an entity is undone. */
    void undo(EntityId entity, Instant at, String by);

    /** The merge in force of an entity. */
    Optional<Merge> find(EntityId entity);

    /**
     * The merges in force of these entities, by id.
     *
     * @param after only entities after this one; null to begin
     * @param limit the most that are returned
     */
    List<Merge> list(Collection<EntityId> entities, EntityId after, int limit);
}
