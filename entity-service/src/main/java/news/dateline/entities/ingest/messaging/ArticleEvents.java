package news.dateline.entities.ingest.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Takes records from the topic: applied, they are acknowledged; poisonous, they go to the dead-letter topic. */
@ApplicationScoped
class ArticleEvents {

    private static final Logger LOG = Logger.getLogger(ArticleEvents.class);
    private static final String TYPE_HEADER = "ce_type";

    private final ArticleEventReader reader;
    private final Patience patience;

    ArticleEvents(ArticleEventReader reader, Patience patience) {
        this.reader = reader;
        this.patience = patience;
    }

    @Incoming("articles")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    @RunOnVirtualThread
    CompletionStage<Void> receive(Message<byte[]> message) {
        var kafka = message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow();
        var type = Optional.ofNullable(kafka.getHeaders().lastHeader(TYPE_HEADER))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .orElse(null);
        try {
            patience.insist("The event of article " + kafka.getKey(), () -> reader.handle(type, message.getPayload()));
            return message.ack();
        } catch (PoisonException poison) {
            LOG.warnf(
                    "The event at offset %d of partition %d goes to the dead letters: %s",
                    (Object) kafka.getOffset(), kafka.getPartition(), poison.getMessage());
            return message.nack(poison);
        } catch (InterruptedException stopping) {
            LOG.debug("An event is left for after the next start", stopping);
            Thread.currentThread().interrupt();
            return new CompletableFuture<>();
        }
    }
}
