package news.dateline.entities.merge.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import news.dateline.entities.registry.domain.EntityId;

/** Which entities a person has judged not to be the same. Holds for all that they are merged with. */
public interface Distinctions {

    /** Two entities are not the same; returns whether that is new. */
    boolean add(EntityId one, EntityId other, Instant at, String by);

    /** That is taken back; returns whether it had been said. */
    boolean remove(EntityId one, EntityId other);

    /** The judgements that keep two groups of entities apart. */
    List<Distinction> between(Collection<EntityId> some, Collection<EntityId> others);

    /**
     * A judgement.
     *
     * @param one the one
     * @param other the other
     * @param at when it was made
     * @param by by whom
     */
    record Distinction(EntityId one, EntityId other, Instant at, String by) {}
}
