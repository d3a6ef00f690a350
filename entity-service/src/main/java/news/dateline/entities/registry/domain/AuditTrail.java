package news.dateline.entities.registry.domain;

import java.time.Instant;
import java.util.List;

import news.dateline.entities.audience.Actor;

/** Who did what to which entity. */
public interface AuditTrail {

    /**
     * Keeps a record in the running transaction.
     *
     * @param before the entity before; null if there was none
     * @param after the entity after
     */
    void add(EditAction action, Entity before, Entity after, Actor actor, Instant at);

    /** Keeps a record of each of many new entities in the running transaction. */
    void addAll(EditAction action, List<Entity> created, Actor actor);
}
