package news.dateline.entities.ingest.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.contracts.event.ArticleEntitiesExtracted;
import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityRemoved;
import news.dateline.contracts.event.EntityState;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.contracts.event.Topics;
import news.dateline.entities.ingest.domain.EntityEvents;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.EntityUse;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.RemovedEntity;
import news.dateline.platform.outbox.Outbox;
import news.dateline.platform.outbox.OutboxEvent;

/** Puts events into the outbox, from the transaction in which things happened. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            ArticleEntitiesExtracted.class,
            ArticleEntitiesExtracted.Entity.class,
            EntityState.class,
            EntityRemoved.class,
            EntityKind.class,
            EntityStatus.class
        })
class OutboxEntityEvents implements EntityEvents {

    private final Outbox outbox;
    private final EntityReader entities;

    OutboxEntityEvents(Outbox outbox, EntityReader entities) {
        this.outbox = outbox;
        this.entities = entities;
    }

    @Override
    public void extracted(
            ArticleId article,
            int revision,
            String language,
            String modelVersion,
            List<EntityUse> uses,
            RegistryChanges changes,
            Instant now) {
        var events = new ArrayList<OutboxEvent>();
        var payload = new ArticleEntitiesExtracted(
                article.value(), article.uri(), revision, language, modelVersion, now, describe(uses, changes));
        events.add(new OutboxEvent(
                Topics.ARTICLE_ENTITIES, article.value(), ArticleEntitiesExtracted.TYPE, article.uri(), payload));
        registryChanged(events, changes, now);
        outbox.appendAll(events);
    }

    @Override
    public void registryChanged(RegistryChanges changes, Instant now) {
        var events = new ArrayList<OutboxEvent>();
        registryChanged(events, changes, now);
        outbox.appendAll(events);
    }

    private static void registryChanged(List<OutboxEvent> events, RegistryChanges changes, Instant now) {
        changes.created().forEach(entity -> events.add(state(EntityState.CREATED, entity)));
        changes.changed().forEach(entity -> events.add(state(EntityState.CHANGED, entity)));
        changes.removed().forEach(entity -> events.add(removal(entity, now)));
    }

    private static OutboxEvent state(String type, Entity entity) {
        var payload = new EntityState(
                entity.id().value(),
                entity.id().uri(),
                entity.version(),
                entity.type(),
                entity.name(),
                entity.names().stream().map(EntityName::name).toList(),
                entity.status(),
                entity.changed());
        return new OutboxEvent(
                Topics.ENTITIES, entity.id().value(), type, entity.id().uri(), payload);
    }

    private static OutboxEvent removal(RemovedEntity entity, Instant now) {
        var id = entity.id();
        var payload = new EntityRemoved(id.value(), id.uri(), entity.version() + 1, now);
        return new OutboxEvent(Topics.ENTITIES, id.value(), EntityRemoved.TYPE, id.uri(), payload);
    }

    private List<ArticleEntitiesExtracted.Entity> describe(List<EntityUse> uses, RegistryChanges changes) {
        Map<EntityId, Entity> known = new HashMap<>();
        Stream.concat(changes.created().stream(), changes.changed().stream())
                .forEach(entity -> known.put(entity.id(), entity));
        var others = uses.stream()
                .map(EntityUse::entity)
                .filter(id -> !known.containsKey(id))
                .toList();
        entities.findAll(others).forEach(entity -> known.put(entity.id(), entity));
        return uses.stream().map(use -> describe(use, known.get(use.entity()))).toList();
    }

    private static ArticleEntitiesExtracted.Entity describe(EntityUse use, Entity entity) {
        return new ArticleEntitiesExtracted.Entity(
                entity.id().value(),
                entity.id().uri(),
                entity.type(),
                entity.name(),
                entity.status(),
                use.salience(),
                use.mentions());
    }
}
