package news.dateline.entities.harness;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

import news.dateline.contracts.event.ArticleErased;
import news.dateline.contracts.event.ArticleExpired;
import news.dateline.contracts.event.ArticleKilled;
import news.dateline.contracts.event.ArticleReleased;
import news.dateline.contracts.event.ArticleRevised;
import news.dateline.contracts.event.Topics;

/** Kafka as the services around this one see it. */
public final class Topic {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Topic() {}

    /** Publishes events of articles as the article service does. */
    public static void publish(Object... events) {
        try (var producer = producer()) {
            for (Object event : events) {
                switch (event) {
                    case ArticleRevised revised ->
                        send(producer, revised.articleId(), ArticleRevised.TYPE, json(revised));
                    case ArticleKilled killed -> send(producer, killed.articleId(), ArticleKilled.TYPE, json(killed));
                    case ArticleReleased released ->
                        send(producer, released.articleId(), ArticleReleased.TYPE, json(released));
                    case ArticleExpired expired ->
                        send(producer, expired.articleId(), ArticleExpired.TYPE, json(expired));
                    case ArticleErased erased -> send(producer, erased.articleId(), ArticleErased.TYPE, json(erased));
                    default -> throw new IllegalArgumentException("not an article's event: " + event);
                }
            }
        }
    }

    /** Publishes anything at all. */
    public static void publish(UUID key, String type, String value) {
        try (var producer = producer()) {
            send(producer, key, type, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", System.getProperty(Backends.KAFKA), "max.request.size", 8388608),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static void send(KafkaProducer<String, byte[]> producer, UUID key, String type, byte[] value) {
        var event = new ProducerRecord<>(Topics.ARTICLES, key.toString(), value);
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", UUID.randomUUID().toString());
        header(event, "ce_source", "urn:dateline:service:article-service");
        header(event, "content-type", "application/json");
        if (type != null) {
            header(event, "ce_type", type);
        }
        try {
            producer.send(event).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("Kafka did not take an event", e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> event, String key, String value) {
        event.headers().add(key, value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] json(Object event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Reads a topic from its beginning until there are so many matching events, which are returned in their order. */
    public static List<Event> await(String topic, int count, Predicate<Event> wanted) {
        var events = new ArrayList<Event>();
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                System.getProperty(Backends.KAFKA),
                "group.id",
                "test-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest",
                "max.partition.fetch.bytes",
                8388608);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Awaitility.await().atMost(PATIENCE).pollDelay(Duration.ZERO).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(consumed -> {
                    var event = Event.of(consumed);
                    if (wanted.test(event)) {
                        events.add(event);
                    }
                });
                return events.size() >= count;
            });
        }
        return events;
    }

    /** One event, with its headers. */
    public record Event(String key, Map<String, String> headers, String value) {

        static Event of(ConsumerRecord<String, String> consumed) {
            var headers = new LinkedHashMap<String, String>();
            consumed.headers()
                    .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
            return new Event(consumed.key(), headers, consumed.value());
        }

        /** Its CloudEvents type. */
        public String type() {
            return headers.get("ce_type");
        }

        /** Its payload. */
        public JsonNode data() {
            try {
                return JSON.readTree(value);
            } catch (JsonProcessingException e) {
                throw new AssertionError("an event is not JSON", e);
            }
        }
    }
}
