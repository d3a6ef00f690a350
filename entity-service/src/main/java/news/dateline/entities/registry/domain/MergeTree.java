package news.dateline.entities.registry.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

import news.dateline.contracts.event.EntityStatus;

/**
 * Which entities were merged into which, within the caller's transaction. Names and external ids stay with the entity that they came
 * with; the one at the root of a tree shows those of the whole tree. So a merge is an edge, and undoing it takes the edge away.
 */
public interface MergeTree {

    /** Keeps others from changing the trees until the transaction ends. Comes before any lock of entities. */
    void lock();

    /** An entity and all that was merged into it, directly or not. */
    Set<EntityId> members(EntityId id);

    /** Merges an entity into another, in a new version. */
    void attach(EntityId id, EntityId into, Instant now);

    /** Undoes that, in a new version. */
    void detach(EntityId id, EntityStatus status, Instant now);

    /** Makes a new version of an entity whose tree has changed. */
    void renew(EntityId id, Instant now);

    /** Counts anew in how many articles, and how often, these entities are mentioned. */
    void recount(Collection<EntityId> ids);
}
