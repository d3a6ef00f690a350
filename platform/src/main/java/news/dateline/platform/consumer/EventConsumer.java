package news.dateline.platform.consumer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Gives records to the handlers of their types: applied, they are acknowledged; poisonous, they go to the dead-letter topic. */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final String TYPE_HEADER = "ce_type";

    private final EventReader reader;
    private final Patience patience;
    private final EventMetrics metrics;

    EventConsumer(EventReader reader, Patience patience, EventMetrics metrics) {
        this.reader = reader;
        this.patience = patience;
        this.metrics = metrics;
    }

    /** Applies a record, however long the database is away; blocks meanwhile. */
    public CompletionStage<Void> receive(Message<byte[]> message) {
        var kafka = message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow();
        var type = Optional.ofNullable(kafka.getHeaders().lastHeader(TYPE_HEADER))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .orElse(null);
        var started = metrics.start();
        try {
            patience.insist(
                    "The event of " + kafka.getKey() + " on " + kafka.getTopic(),
                    () -> reader.handle(type, message.getPayload()));
            metrics.handled(started, reader.known(type), EventMetrics.Outcome.APPLIED, kafka.getTimestamp());
            return message.ack();
        } catch (PoisonException poison) {
            LOG.warnf(
                    "The event at offset %d of partition %d of %s goes to the dead letters: %s",
                    kafka.getOffset(), kafka.getPartition(), kafka.getTopic(), poison.getMessage());
            metrics.handled(started, reader.known(type), EventMetrics.Outcome.DEAD, kafka.getTimestamp());
            return message.nack(poison);
        } catch (InterruptedException stopping) {
            LOG.debug("An event is left for after the next start", stopping);
            Thread.currentThread().interrupt();
            return new CompletableFuture<>();
        }
    }
}
