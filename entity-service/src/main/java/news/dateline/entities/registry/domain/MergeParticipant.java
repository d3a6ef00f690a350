package news.dateline.entities.registry.domain;

import java.util.Collection;
import java.util.Set;

/**
 * Whoever keeps something by entity takes part in merges: what is kept goes to the entity that stands for it, and finds its way
 * back. Called within the transaction of the merge, which has locked the entities.
 */
public interface MergeParticipant {

    /**
     * Entities were merged.
     *
     * @param merged entities that stood for themselves until now
     * @param survivor the entity that stands for them from now on
     */
    void absorb(Collection<EntityId> merged, EntityId survivor);

    /**
     * A merge was undone.
     *
     * @param released the entity that stands for itself again, and all that had been merged into it before
     * @param survivor the entity that stood for them until now
     * @param again the first of them: the entity that stands for the others from now on
     */
    void release(Set<EntityId> released, EntityId survivor, EntityId again);
}
