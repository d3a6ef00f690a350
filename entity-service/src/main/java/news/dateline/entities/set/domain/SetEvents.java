package news.dateline.entities.set.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import news.dateline.entities.registry.domain.EntityId;

/** Tells of sets, from the transaction of the change. */
public interface SetEvents {

    /**
     * A set and its members as they are now.
     *
     * @param revision counts the changes of the set and of its members
     * @param members as they were put in
     */
    void changed(EntitySet set, long revision, List<EntityId> members, Instant now);

    /** A set is no more. */
    void removed(UUID set, long revision, Instant now);
}
