package news.dateline.articles.harness;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

import news.dateline.contracts.event.Topics;

/** Reads the topic of articles from its beginning, as any consumer would. */
public final class Topic {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Topic() {}

    /** The events of one article in their order, once there are this many. */
    public static List<Event> events(String articleId, int count) {
        return records(Topics.ARTICLES, articleId, count).stream()
                .map(Event::of)
                .toList();
    }

    /** The records of one key in their order, once there are this many. */
    public static List<ConsumerRecord<String, String>> records(String topic, String key, int count) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        System.getProperty(Backends.KAFKA),
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        "500"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Awaitility.await().atMost(PATIENCE).pollDelay(Duration.ZERO).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(consumed -> {
                    if (consumed.key().equals(key)) {
                        found.add(consumed);
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    /** One event, with its CloudEvents headers under their Kafka names. */
    public record Event(Map<String, String> headers, JsonNode data) {

        static Event of(ConsumerRecord<String, String> consumed) {
            Map<String, String> headers = new java.util.TreeMap<>();
            consumed.headers()
                    .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
            try {
                return new Event(headers, JSON.readTree(consumed.value()));
            } catch (JsonProcessingException e) {
                throw new AssertionError("an event is not JSON", e);
            }
        }

        /** Its CloudEvents type. */
        public String type() {
            return headers.get("ce_type");
        }

        /** The revision that it tells of. */
        public int revision() {
            return data.get("revision").asInt();
        }
    }
}
