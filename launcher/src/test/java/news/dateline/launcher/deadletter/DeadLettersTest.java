package news.dateline.launcher.deadletter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.launcher.embedded.EmbeddedKafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DeadLettersTest {

    private static final String TOPIC = "dateline.articles.v1";

    @TempDir
    private Path folder;

    @Test
    void eachIsSentOnceAndKeepsWhatItIs() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.durable(folder).start()) {
            // given
            Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
            kafka.createTopics(List.of(TOPIC, TOPIC + ".dlq"));
            bury(settings, "first");
            bury(settings, "second");
            var letters = new DeadLetters(settings, TOPIC);
            assertThat(letters.list())
                    .extracting(DeadLetters.Letter::key, DeadLetters.Letter::reason)
                    .containsExactlyInAnyOrder(tuple("first", "no such type"), tuple("second", "no such type"));

            // when
            letters.replay();

            // then
            assertThat(letters.list()).isEmpty();
            assertThat(letters.replay()).isEmpty();
            assertThat(read(settings)).hasSize(2).allSatisfy(event -> {
                assertThat(event.value()).isEqualTo("value of " + event.key());
                assertThat(event.headers())
                        .singleElement()
                        .satisfies(header -> assertThat(header.key()).isEqualTo("ce_type"));
            });
        }
    }

    private static void bury(Map<String, Object> settings, String key) throws Exception {
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var letter = new ProducerRecord<>(TOPIC + ".dlq", key, "value of " + key);
            letter.headers().add("ce_type", "news.dateline.article.revised".getBytes(StandardCharsets.UTF_8));
            letter.headers().add("dead-letter-reason", "no such type".getBytes(StandardCharsets.UTF_8));
            producer.send(letter).get();
        }
    }

    private static List<ConsumerRecord<String, String>> read(Map<String, Object> settings) {
        List<ConsumerRecord<String, String>> events = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(events::add);
            }
        }
        return events;
    }
}
