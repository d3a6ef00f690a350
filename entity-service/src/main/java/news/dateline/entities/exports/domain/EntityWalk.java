package news.dateline.entities.exports.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.EntityId;

/** Goes through the registry by id, so that entities that come or change meanwhile put nothing out of order. */
public interface EntityWalk {

    /**
     * Where the walk comes by.
     *
     * @param id the entity
     * @param popularity how well known it is, 0-1
     */
    record Step(EntityId id, double popularity) {}

    /** All schemes in which entities have ids, in order. */
    List<String> schemes();

    /**
     * The next entities.
     *
     * @param after the last one before; empty at the beginning
     * @param types which types; empty for all
     */
    List<Step> next(Optional<EntityId> after, Set<EntityStatus> statuses, Set<EntityKind> types, int limit);
}
