package news.dateline.systemtests;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One request is one trace, from the client's own span to the entities that were found. */
class TraceIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final String ARTICLES = "dateline.articles.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void theTraceOfARequestGoesThroughArticleServiceAndKafkaToEntityService() {
        // given
        String trace = UUID.randomUUID().toString().replace("-", "");
        SUITE.traces().watch(trace);

        // when
        Answer created = SUITE.as("journalist")
                .post(
                        "/api/v1/articles",
                        "application/json",
                        Sample.TURKIC_STATES.ninjsAs("traced").toString(),
                        Map.of(
                                "traceparent",
                                "00-" + trace + "-" + HexFormat.of().toHexDigits(1L) + "-01"));

        // then
        assertThat(created.status()).isEqualTo(201);
        String path = Articles.path(created);
        assertThat(traceParent(path.substring(path.lastIndexOf('/') + 1))).startsWith("00-" + trace + "-");
        Articles.await(
                () -> assertThat(SUITE.traces().servicesIn(trace)).contains("article-service", "entity-service"));
    }

    /** The header of the record that tells of the article. */
    private static String traceParent(String article) {
        Map<String, Object> settings = Map.of("bootstrap.servers", SUITE.address("kafka"));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (PartitionInfo partition : consumer.partitionsFor(ARTICLES)) {
                partitions.add(new TopicPartition(partition.topic(), partition.partition()));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant end = Instant.now().plus(PATIENCE);
            while (Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> told : consumer.poll(Duration.ofMillis(200))) {
                    if (article.equals(told.key()) && told.headers().lastHeader("traceparent") != null) {
                        return new String(
                                told.headers().lastHeader("traceparent").value(), StandardCharsets.UTF_8);
                    }
                }
            }
        }
        return "no record of " + article + " with a traceparent";
    }
}
