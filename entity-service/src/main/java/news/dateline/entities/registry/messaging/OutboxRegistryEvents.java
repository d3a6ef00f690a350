package news.dateline.entities.registry.messaging;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityMerged;
import news.dateline.contracts.event.EntityRemoved;
import news.dateline.contracts.event.EntityState;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.contracts.event.EntityUnmerged;
import news.dateline.contracts.event.Topics;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.RegistryEvents;
import news.dateline.entities.registry.domain.RemovedEntity;
import news.dateline.platform.idempotency.StoredAnswers;
import news.dateline.platform.outbox.Outbox;
import news.dateline.platform.outbox.OutboxEvent;

/** Puts the registry's events into the outbox, from the transaction in which things happened. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            EntityState.class,
            EntityMerged.class,
            EntityUnmerged.class,
            EntityRemoved.class,
            EntityKind.class,
            EntityStatus.class
        })
class OutboxRegistryEvents implements RegistryEvents {

    private final Outbox outbox;
    private final StoredAnswers answers;

    OutboxRegistryEvents(Outbox outbox, StoredAnswers answers) {
        this.outbox = outbox;
        this.answers = answers;
    }

    @Override
    public void created(List<Entity> entities) {
        outbox.appendAll(entities.stream()
                .map(entity -> state(EntityState.CREATED, entity))
                .toList());
    }

    @Override
    public void changed(List<Entity> entities) {
        outbox.appendAll(entities.stream()
                .map(entity -> state(EntityState.CHANGED, entity))
                .toList());
    }

    @Override
    public void merged(List<Entity> entities, EntityId survivor, Instant now) {
        outbox.appendAll(entities.stream()
                .map(entity -> event(
                        EntityMerged.TYPE,
                        entity.id(),
                        new EntityMerged(
                                entity.id().value(),
                                entity.id().uri(),
                                entity.version(),
                                survivor.value(),
                                survivor.uri(),
                                now)))
                .toList());
    }

    @Override
    public void unmerged(Entity entity, EntityId formerSurvivor, Instant now) {
        var payload = new EntityUnmerged(
                entity.id().value(),
                entity.id().uri(),
                entity.version(),
                formerSurvivor.value(),
                formerSurvivor.uri(),
                now);
        outbox.append(event(EntityUnmerged.TYPE, entity.id(), payload));
    }

    @Override
    public void removed(List<RemovedEntity> entities, Instant now) {
        entities.forEach(entity -> answers.forget(entity.id().value()));
        outbox.appendAll(entities.stream().map(entity -> removal(entity, now)).toList());
    }

    private static OutboxEvent state(String type, Entity entity) {
        var payload = new EntityState(
                entity.id().value(),
                entity.id().uri(),
                entity.version(),
                entity.type(),
                entity.name(),
                entity.names().stream().map(EntityName::name).distinct().toList(),
                entity.status(),
                entity.changed());
        return event(type, entity.id(), payload);
    }

    private static OutboxEvent removal(RemovedEntity entity, Instant now) {
        var id = entity.id();
        var payload = new EntityRemoved(id.value(), id.uri(), entity.version() + 1, now);
        return event(EntityRemoved.TYPE, id, payload);
    }

    private static OutboxEvent event(String type, EntityId id, Object payload) {
        return new OutboxEvent(Topics.ENTITIES, id.value(), type, id.uri(), payload);
    }
}
