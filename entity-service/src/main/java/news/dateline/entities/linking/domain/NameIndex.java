package news.dateline.entities.linking.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import news.dateline.entities.registry.domain.EntityId;

/** Finds entities by their names. */
public interface NameIndex {

    /** The entities that go by any of these names and may be linked to: merged ones as their survivors, rejected ones never. */
    List<NameMatch> find(Collection<NameKey> keys);

    /** The entities that go by a name that is spelt nearly like one of these, as transliterations are. */
    List<NameMatch> near(Collection<NameKey> keys);

    /**
     * How many of the last articles of an entity name one of the others, too.
     *
     * @param entities of which that is wanted
     * @param others those that an article names for certain
     */
    Map<EntityId, Integer> companions(Collection<EntityId> entities, Collection<EntityId> others);

    /** Keeps other transactions from doing the same with any of these names until this one ends. */
    void lock(Collection<NameKey> keys);
}
