package news.dateline.platform.outbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Publishes outbox rows as CloudEvents 1.0 in binary mode. */
@ApplicationScoped
class EventPublisher {

    /** Longer than the producer's own delivery timeout, so that it is the producer that gives up. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final MutinyEmitter<byte[]> emitter;
    private final URI source;

    EventPublisher(
            @Channel("outbox") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> emitter,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.emitter = emitter;
        this.source = URI.create("urn:dateline:service:" + application);
    }

    /**
     * Sends all rows in their order and returns once the brokers have acknowledged each, or refused it for good; fails if
     * any may be taken later.
     *
     * @return those refused
     */
    List<Refusal> publish(List<OutboxRow> rows) {
        List<Uni<Optional<Refusal>>> sent = rows.stream().map(this::send).toList();
        return Uni.join().all(sent).andCollectFailures().await().atMost(PATIENCE).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Uni<Optional<Refusal>> send(OutboxRow row) {
        return emitter.sendMessage(message(row))
                .map(acknowledged -> Optional.<Refusal>empty())
                .onFailure()
                .recoverWithUni(failure -> Refusal.of(row, failure)
                        .map(refusal -> Uni.createFrom().item(Optional.of(refusal)))
                        .orElseGet(() -> Uni.createFrom().failure(failure)));
    }

    private Message<byte[]> message(OutboxRow row) {
        var event = OutgoingCloudEventMetadata.builder()
                .withId(row.id().toString())
                .withSource(source)
                .withType(row.type())
                .withSubject(row.subject())
                .withTimestamp(row.created().atZone(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .build();
        var kafka = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(row.topic())
                .withKey(row.key())
                .build();
        return Message.of(row.payload().getBytes(StandardCharsets.UTF_8))
                .addMetadata(event)
                .addMetadata(kafka)
                .addMetadata(TracingMetadata.withCurrent(TraceParent.context(row.traceParent())));
    }
}
