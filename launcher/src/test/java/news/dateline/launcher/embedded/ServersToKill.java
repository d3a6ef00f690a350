package news.dateline.launcher.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** A program of its own that keeps something in both servers and then waits to be killed. */
final class ServersToKill {

    static final String WORD = "kept";

    private ServersToKill() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        EmbeddedPostgres postgres =
                EmbeddedPostgres.durable(folder.resolve("postgresql")).start();
        EmbeddedKafka kafka = EmbeddedKafka.durable(folder.resolve("kafka")).start();
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl("articles"), "articles", postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE words (word TEXT)");
            statement.execute("INSERT INTO words VALUES ('" + WORD + "')");
        }
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("words", "key", WORD)).get();
        }
        System.out.println("ready " + postgres.pid());
        Thread.currentThread().join();
    }
}
