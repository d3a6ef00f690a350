package news.dateline.launcher.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.launcher.process.Java;

import static org.assertj.core.api.Assertions.assertThat;

class KilledProcessIT {

    @TempDir
    private Path folder;

    @Test
    void aKilledProcessLeavesNoServerBehindAndLosesNoData() throws Exception {
        // given
        Process process = new ProcessBuilder(
                        Java.program(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServersToKill.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ProcessHandle server = ProcessHandle.of(awaitReady(process)).orElseThrow();

        // when
        process.destroyForcibly().waitFor();

        // then
        server.onExit().get(30, TimeUnit.SECONDS);
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.durable(folder.resolve("postgresql")).start()) {
            assertThat(wordIn(postgres)).isEqualTo(ServersToKill.WORD);
        }
        try (EmbeddedKafka kafka =
                EmbeddedKafka.durable(folder.resolve("kafka")).start()) {
            assertThat(wordIn(kafka)).isEqualTo(ServersToKill.WORD);
        }
    }

    private static long awaitReady(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                return Long.parseLong(line.substring("ready ".length()));
            }
        }
        throw new AssertionError("the servers did not start");
    }

    private static String wordIn(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl("articles"), "articles", postgres.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT word FROM words")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String wordIn(EmbeddedKafka kafka) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("words", Duration.ofSeconds(30)).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> consumer.poll(Duration.ofMillis(200)), records -> !records.isEmpty())
                    .iterator()
                    .next()
                    .value();
        }
    }
}
