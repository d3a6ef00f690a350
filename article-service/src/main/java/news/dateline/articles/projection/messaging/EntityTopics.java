package news.dateline.articles.projection.messaging;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

import news.dateline.contracts.event.ArticleEntitiesExtracted;
import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityMerged;
import news.dateline.contracts.event.EntityRemoved;
import news.dateline.contracts.event.EntitySetRemoved;
import news.dateline.contracts.event.EntitySetState;
import news.dateline.contracts.event.EntityState;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.contracts.event.EntityUnmerged;
import news.dateline.platform.consumer.EventConsumer;

/** Takes the topics of entity-service. The payloads are registered because Quarkus does not see them being read. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            ArticleEntitiesExtracted.class,
            ArticleEntitiesExtracted.Entity.class,
            EntityKind.class,
            EntityMerged.class,
            EntityRemoved.class,
            EntitySetRemoved.class,
            EntitySetState.class,
            EntityState.class,
            EntityStatus.class,
            EntityUnmerged.class
        })
class EntityTopics {

    private final EventConsumer consumer;

    EntityTopics(EventConsumer consumer) {
        this.consumer = consumer;
    }

    @Incoming("article-entities")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    CompletionStage<Void> articleEntities(Message<byte[]> message) {
        return consumer.receive(message);
    }

    @Incoming("entities")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    CompletionStage<Void> entities(Message<byte[]> message) {
        return consumer.receive(message);
    }
}
