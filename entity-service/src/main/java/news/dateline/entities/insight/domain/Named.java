package news.dateline.entities.insight.domain;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;

/** An entity as others' pages show it. */
public record Named(EntityId id, EntityKind type, String name, EntityStatus status) {

    /** The short form of an entity. */
    public static Named of(Entity entity) {
        return new Named(entity.id(), entity.type(), entity.name(), entity.status());
    }
}
