package news.dateline.entities.harness;

import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

import news.dateline.contracts.event.Topics;
import news.dateline.launcher.embedded.EmbeddedKafka;
import news.dateline.launcher.embedded.EmbeddedPostgres;

/** Real PostgreSQL and real Kafka for the service under test, and a key for its tokens. */
public class Backends implements QuarkusTestResourceLifecycleManager {

    /** Where tests find the broker, under every class loader. */
    static final String KAFKA = "dateline.test.kafka";

    /** Where tests find the database. */
    static final String POSTGRES = "dateline.test.postgres";

    /** What the service under test signs its expiring addresses with. */
    public static final String CAPABILITY_KEY = "a-key-of-the-tests-that-is-long-enough";

    private EmbeddedPostgres postgres;
    private EmbeddedKafka kafka;

    @Override
    public Map<String, String> start() {
        postgres = EmbeddedPostgres.temporary().start();
        kafka = startKafka();
        createTopics();
        System.setProperty(KAFKA, kafka.bootstrapServers());
        System.setProperty(POSTGRES, Integer.toString(postgres.port()));
        return Map.of(
                "dateline.capability.keys", CAPABILITY_KEY,
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl("entities"),
                "quarkus.datasource.username", "entities",
                "quarkus.datasource.password", postgres.password(),
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.oidc.auth-server-url", "",
                "quarkus.oidc.public-key", Tokens.publicKey());
    }

    /** Kafka looks its own classes up by the thread's class loader, which Quarkus has set to another one. */
    private static EmbeddedKafka startKafka() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(EmbeddedKafka.class.getClassLoader());
        try {
            return EmbeddedKafka.temporary().start();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** As operators do: a topic that comes into being by use costs its first producer warnings. */
    private void createTopics() {
        var topics = Stream.of(
                        Topics.ARTICLES,
                        Topics.ARTICLES + Topics.DEAD_LETTER_SUFFIX,
                        Topics.ARTICLE_ENTITIES,
                        Topics.ENTITIES,
                        Topics.REEXTRACTION,
                        Topics.REEXTRACTION + Topics.DEAD_LETTER_SUFFIX)
                .map(name -> new NewTopic(name, 6, (short) 1).configs(Map.of("max.message.bytes", "8388608")))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(topics)
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
