package news.dateline.launcher.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

import news.dateline.launcher.failure.LauncherFailure;

/**
 * A real Kafka broker (KRaft, one node) inside this JVM, on the loopback address. Topics come into being when they are
 * first used or by {@link #createTopics}, with six partitions.
 *
 * <pre>{@code
 * try (EmbeddedKafka kafka = EmbeddedKafka.temporary().start()) {
 *     properties.put("bootstrap.servers", kafka.bootstrapServers());
 * }
 * }</pre>
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final String CLUSTER_ID = "DatelineOnOneMachineAA";
    private static final int NODE_ID = 1;
    private static final int PARTITIONS = 6;

    private final Settings settings;
    private final KafkaRaftServer server;
    private boolean closed;

    private EmbeddedKafka(Settings settings, KafkaRaftServer server) {
        this.settings = settings;
        this.server = server;
    }

    /** A broker whose data goes with it. */
    public static Settings temporary() {
        Path folder = Folders.temporary("dateline-kafka");
        return new Settings(folder, folder.resolve("data"));
    }

    /**
     * A broker whose data is kept in the folder, which is made when it is not there. What it has acknowledged outlives
     * the process however that ends, but not a power cut: as Kafka's way is, the operating system decides when it goes
     * to the disk. Flushing every message would make many sends at a time ten times slower.
     */
    public static Settings durable(Path dataFolder) {
        return new Settings(null, dataFolder.toAbsolutePath().normalize());
    }

    private static EmbeddedKafka start(Settings settings) {
        if (settings.onFatalFault != null) {
            Exit.setHaltProcedure((_, _) -> settings.onFatalFault.run());
            Exit.setExitProcedure((_, _) -> settings.onFatalFault.run());
        }
        try {
            format(settings.dataFolder);
            KafkaConfig config = KafkaConfig.fromProps(settings.properties(), false);
            KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(settings, server);
        } catch (Exception e) {
            // Scala declares no checked exceptions, so that an IOException may come from anywhere above.
            throw new LauncherFailure(
                    "Kafka did not start on " + settings.dataFolder + ": " + LauncherFailure.sentence(e) + ".", e);
        }
    }

    private static void format(Path folder) throws Exception {
        Files.createDirectories(folder);
        try (PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silence)
                    .setClusterId(CLUSTER_ID)
                    .setNodeId(NODE_ID)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setIgnoreFormatted(true)
                    .run();
        }
    }

    /** What clients connect to. */
    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port;
    }

    public int port() {
        return settings.port;
    }

    /** Makes those topics that are not there yet, so that their first users need not wait for them. */
    public void createTopics(Collection<String> names) {
        List<NewTopic> topics = names.stream()
                .map(name -> new NewTopic(name, Optional.empty(), Optional.empty()))
                .toList();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
                awaitTopic(created);
            }
        }
    }

    private static void awaitTopic(KafkaFuture<Void> created) {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new LauncherFailure("A topic cannot be made: " + LauncherFailure.sentence(e.getCause()) + ".", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }

    /** Stops the broker; a temporary one's data is removed. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.shutdown();
        server.awaitShutdown();
        if (settings.temporaryFolder != null) {
            Folders.delete(settings.temporaryFolder);
        }
    }

    /** How a broker is to run; ends with {@link #start()}. */
    public static final class Settings {

        private final Path temporaryFolder;
        private final Path dataFolder;
        private int port;
        private Runnable onFatalFault;

        private Settings(Path temporaryFolder, Path dataFolder) {
            this.temporaryFolder = temporaryFolder;
            this.dataFolder = dataFolder;
        }

        /** The port to listen on; a free one when not given. */
        public Settings port(int chosen) {
            this.port = chosen;
            return this;
        }

        /**
         * What to do when the broker meets a fault that it cannot go on with; when not given it ends the whole process
         * at once, as a broker of its own would.
         */
        public Settings onFatalFault(Runnable chosen) {
            this.onFatalFault = chosen;
            return this;
        }

        /** Starts the broker and waits until it takes connections. */
        public EmbeddedKafka start() {
            if (port == 0) {
                port = Ports.free();
            }
            return EmbeddedKafka.start(this);
        }

        private Properties properties() {
            int controllerPort = Ports.free();
            Properties properties = new Properties();
            properties.put("process.roles", "broker,controller");
            properties.put("node.id", String.valueOf(NODE_ID));
            properties.put("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
            properties.put("controller.listener.names", "CONTROLLER");
            properties.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
            properties.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
            properties.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
            properties.put("log.dirs", dataFolder.toString());
            properties.put("auto.create.topics.enable", "true");
            properties.put("num.partitions", String.valueOf(PARTITIONS));
            // An event carries the text of its article.
            properties.put("message.max.bytes", "16777216");
            singleNode(properties);
            modest(properties);
            return properties;
        }

        private static void singleNode(Properties properties) {
            properties.put("default.replication.factor", "1");
            properties.put("min.insync.replicas", "1");
            properties.put("offsets.topic.replication.factor", "1");
            properties.put("offsets.topic.num.partitions", "4");
            properties.put("transaction.state.log.replication.factor", "1");
            properties.put("transaction.state.log.min.isr", "1");
            properties.put("transaction.state.log.num.partitions", "2");
            properties.put("share.coordinator.state.topic.replication.factor", "1");
            properties.put("share.coordinator.state.topic.min.isr", "1");
            properties.put("share.coordinator.state.topic.num.partitions", "1");
            properties.put("group.initial.rebalance.delay.ms", "0");
        }

        private static void modest(Properties properties) {
            properties.put("num.network.threads", "1");
            properties.put("num.io.threads", "2");
            properties.put("background.threads", "2");
            properties.put("num.recovery.threads.per.data.dir", "2");
            properties.put("log.cleaner.dedupe.buffer.size", "2097152");
            properties.put("log.segment.bytes", "67108864");
            properties.put("log.index.size.max.bytes", "1048576");
            // After a crash the broker must wait until the controller gives its earlier self up for dead.
            properties.put("broker.session.timeout.ms", "4000");
            properties.put("broker.heartbeat.interval.ms", "500");
        }
    }
}
