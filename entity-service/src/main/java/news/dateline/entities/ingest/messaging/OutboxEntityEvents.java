package news.dateline.entities.ingest.messaging;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.contracts.event.ArticleEntitiesExtracted;
import news.dateline.contracts.event.Topics;
import news.dateline.entities.ingest.domain.EntityEvents;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.EntityUse;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.RegistryEvents;
import news.dateline.platform.outbox.Outbox;
import news.dateline.platform.outbox.OutboxEvent;

/** Puts events into the outbox, from the transaction in which things happened. */
@ApplicationScoped
@RegisterForReflection(targets = {ArticleEntitiesExtracted.class, ArticleEntitiesExtracted.Entity.class})
class OutboxEntityEvents implements EntityEvents {

    private final Outbox outbox;
    private final EntityReader entities;
    private final RegistryEvents registry;
    private final LinkMetrics metrics;

    OutboxEntityEvents(Outbox outbox, EntityReader entities, RegistryEvents registry, LinkMetrics metrics) {
        this.outbox = outbox;
        this.entities = entities;
        this.registry = registry;
        this.metrics = metrics;
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
        var payload = new ArticleEntitiesExtracted(
                article.value(), article.uri(), revision, language, modelVersion, now, describe(uses, changes));
        outbox.append(new OutboxEvent(
                Topics.ARTICLE_ENTITIES, article.value(), ArticleEntitiesExtracted.TYPE, article.uri(), payload));
        registryChanged(changes, now);
        metrics.linked(uses.size(), changes.created().size());
    }

    @Override
    public void registryChanged(RegistryChanges changes, Instant now) {
        registry.created(changes.created());
        registry.changed(changes.changed());
        registry.removed(changes.removed(), now);
    }

    private List<ArticleEntitiesExtracted.Entity> describe(List<EntityUse> uses, RegistryChanges changes) {
        Map<EntityId, Entity> known = new HashMap<>();
        Stream.concat(changes.created().stream(), changes.changed().stream())
                .forEach(entity -> known.put(entity.id(), entity));
        var others = uses.stream()
                .map(EntityUse::entity)
                .filter(id -> !known.containsKey(id))
                .toList();
        entities.findBriefly(others).forEach(entity -> known.put(entity.id(), entity));
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
