package news.dateline.launcher.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedKafkaTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasSentIsStillThereAfterARestartOnAnotherPort() throws Exception {
        int partitions;
        try (EmbeddedKafka kafka = EmbeddedKafka.durable(folder).start();
                KafkaProducer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(new ProducerRecord<>("news", "key", "kept")).get();
            partitions = producer.partitionsFor("news").size();
        }
        assertThat(partitions).isEqualTo(6);

        try (EmbeddedKafka kafka = EmbeddedKafka.durable(folder).start();
                KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers", kafka.bootstrapServers(),
                                "group.id", "test",
                                "auto.offset.reset", "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.subscribe(List.of("news"));
            List<String> values = Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> poll(consumer), found -> !found.isEmpty());
            assertThat(values).containsExactly("kept");
        }
    }

    @Test
    void topicsAreMadeOnceAndMayBeAskedForAgain() {
        try (EmbeddedKafka kafka = EmbeddedKafka.durable(folder).start();
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            kafka.createTopics(List.of("news"));
            kafka.createTopics(List.of("news", "weather"));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> admin.listTopics().names().get().equals(Set.of("news", "weather")));
        }
    }

    private static List<String> poll(KafkaConsumer<String, String> consumer) {
        List<String> values = new java.util.ArrayList<>();
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
            values.add(record.value());
        }
        return values;
    }
}
