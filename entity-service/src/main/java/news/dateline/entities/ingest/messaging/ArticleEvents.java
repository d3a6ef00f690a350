package news.dateline.entities.ingest.messaging;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

import news.dateline.contracts.event.ArticleErased;
import news.dateline.contracts.event.ArticleExpired;
import news.dateline.contracts.event.ArticleKilled;
import news.dateline.contracts.event.ArticleReleased;
import news.dateline.contracts.event.ArticleRevised;
import news.dateline.contracts.event.PubStatus;
import news.dateline.platform.consumer.EventConsumer;

/** Takes the topic of articles. The payloads are registered because Quarkus does not see them being read. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            ArticleRevised.class,
            ArticleKilled.class,
            ArticleReleased.class,
            ArticleExpired.class,
            ArticleErased.class,
            PubStatus.class
        })
class ArticleEvents {

    private final EventConsumer consumer;

    ArticleEvents(EventConsumer consumer) {
        this.consumer = consumer;
    }

    @Incoming("articles")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    CompletionStage<Void> receive(Message<byte[]> message) {
        return consumer.receive(message);
    }
}
