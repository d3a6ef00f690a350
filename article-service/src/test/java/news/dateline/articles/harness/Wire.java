package news.dateline.articles.harness;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import news.dateline.contracts.event.ArticleEntitiesExtracted;
import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.contracts.event.Topics;

/** Sends the events of entity-service. */
public final class Wire {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Wire() {}

    /** Tells which entities a revision of an article names. */
    public static void extracted(String article, int revision, Named... entities) {
        UUID id = UUID.fromString(article);
        send(
                Topics.ARTICLE_ENTITIES,
                article,
                ArticleEntitiesExtracted.TYPE,
                new ArticleEntitiesExtracted(
                        id,
                        "urn:dateline:article:" + id,
                        revision,
                        "en",
                        "test",
                        Instant.now(),
                        Stream.of(entities).map(Named::told).toList()));
    }

    /** Sends an event. */
    public static void send(String topic, String key, String type, Object payload) {
        try {
            sendBytes(topic, key, type, JSON.writeValueAsBytes(payload));
        } catch (JsonProcessingException e) {
            throw new AssertionError("not a payload: " + payload, e);
        }
    }

    /** Sends what need not be an event. */
    public static void sendBytes(String topic, String key, String type, byte[] value) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", System.getProperty(Backends.KAFKA)),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var header = new RecordHeader("ce_type", type.getBytes(StandardCharsets.UTF_8));
            producer.send(new ProducerRecord<>(topic, null, key, value, List.of(header)))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("the event was not sent", e);
        }
    }

    /** An entity that an article names. */
    public record Named(UUID id, EntityKind type, String name, double salience) {

        /** One of a fresh id. */
        public static Named of(EntityKind type, String name, double salience) {
            return new Named(UUID.randomUUID(), type, name, salience);
        }

        private ArticleEntitiesExtracted.Entity told() {
            return new ArticleEntitiesExtracted.Entity(
                    id, "urn:dateline:entity:" + id, type, name, EntityStatus.CONFIRMED, salience, 1);
        }
    }
}
