package news.dateline.platform.consumer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Gives records to the handlers of their types: applied, they are acknowledged; poisonous, they go to the dead-letter topic. */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final String TYPE_HEADER = "ce_type";
    /** Enough to keep a few connections to the database busy; more would wait for each other's locks. */
    private static final int AT_ONCE = 4;

    private final EventReader reader;
    private final Patience patience;
    private final EventMetrics metrics;
    private final Lanes lanes;
    private final Lanes aside;

    EventConsumer(
            EventReader reader, Patience patience, EventMetrics metrics, @VirtualThreads ExecutorService executor) {
        this.reader = reader;
        this.patience = patience;
        this.metrics = metrics;
        this.lanes = new Lanes(AT_ONCE, executor);
        this.aside = new Lanes(1, executor);
    }

    /**
     * Has a record applied, however long the database is away; those of one key in their order.
     *
     * @return complete once the next record may come
     */
    public CompletionStage<Void> receive(Message<byte[]> message) {
        return receive(message, lanes);
    }

    /**
     * The same for what has time: one record after the other, whatever its key, and beside all others, which never wait for it.
     *
     * @return complete once the next record may come
     */
    public CompletionStage<Void> receiveAside(Message<byte[]> message) {
        return receive(message, aside);
    }

    private CompletionStage<Void> receive(Message<byte[]> message, Lanes lanes) {
        var kafka = message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow();
        return lanes.submit(String.valueOf(kafka.getKey()), () -> apply(message, kafka));
    }

    private void apply(Message<byte[]> message, IncomingKafkaRecordMetadata<?, ?> kafka) {
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
            message.ack();
        } catch (PoisonException poison) {
            LOG.warnf(
                    "The event at offset %d of partition %d of %s goes to the dead letters: %s",
                    kafka.getOffset(), kafka.getPartition(), kafka.getTopic(), poison.getMessage());
            metrics.handled(started, reader.known(type), EventMetrics.Outcome.DEAD, kafka.getTimestamp());
            message.nack(poison);
        } catch (InterruptedException stopping) {
            LOG.debug("An event is left for after the next start", stopping);
            Thread.currentThread().interrupt();
        }
    }
}
