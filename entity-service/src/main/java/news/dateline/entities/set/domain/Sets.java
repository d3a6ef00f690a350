package news.dateline.entities.set.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import news.dateline.entities.registry.domain.EntityId;

/** Where sets are kept. */
public interface Sets {

    /** A set, whosever it is. */
    Optional<EntitySet> find(UUID id);

    /** A set, which no other transaction can change before the running one ends. */
    Optional<EntitySet> lock(UUID id);

    /**
     * The sets of an owner and those that are shared, the newest first.
     *
     * @param before only those before this one; null to begin
     * @param limit the most that are returned
     */
    List<EntitySet> list(String owner, UUID before, int limit);

    /**
     * What stands for the members of a set, by id.
     *
     * @param after only members after this one; null to begin
     * @param limit the most that are returned
     */
    List<EntityId> members(UUID id, EntityId after, int limit);

    /** The members of a set as they were put in, by id. */
    List<EntityId> entries(UUID id);

    /** Counts one more change of a set or of its members; returns how many there were. */
    long nextRevision(UUID id);

    /** How many sets an owner has. */
    int count(String owner);

    /** Enters a new set, unless its owner has one of this name; returns whether it did. */
    boolean add(EntitySet set);

    /** Changes what is said of a set, unless its owner has another of this name; returns whether it did. */
    boolean change(UUID id, SetDraft draft, Instant now);

    /** Deletes a set. */
    void remove(UUID id);

    /** Puts entities into a set; those that are in it stay. */
    void put(UUID id, Collection<EntityId> entities, Instant now);

    /** Takes an entity out of a set, and with it what it stands for; returns whether it was in it. */
    boolean take(UUID id, EntityId entity);
}
