package news.dateline.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.contracts.event.ArticleRevised;
import news.dateline.contracts.event.PubStatus;
import news.dateline.contracts.event.Topics;
import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

/**
 * How many articles a second entity-service takes from the topic: extracted, linked and stored, with all its events. The articles are
 * written into the topic at once; each names a dozen things that {@code fill-registry} has entered, and three that nobody knows.
 */
@Command(
        name = "consume",
        description = "Articles a second that entity-service takes from the topic, and what linking takes of that.",
        mixinStandardHelpOptions = true)
final class Consumption implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** To ask costs the service some ten milliseconds of processor time. */
    private static final Duration PAUSE = Duration.ofMillis(400);

    private static final int PARAGRAPHS = 4;
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Option(names = "--articles", description = "How many (${DEFAULT-VALUE}).", defaultValue = "2000")
    private int articles;

    @Option(
            names = "--warm-up",
            description = "How many go before, uncounted (${DEFAULT-VALUE}).",
            defaultValue = "500")
    private int warmUp;

    @Option(
            names = "--entities",
            description = "How many of the made-up entities are named (${DEFAULT-VALUE}).",
            defaultValue = "500000")
    private int entities;

    @Option(names = "--second", description = "With a second process of entity-service beside the suite's.")
    private boolean second;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Layout layout = Layout.of(data);
        SuiteState suite = SuiteLock.needed(layout);
        try (HttpClient http = HttpClient.newHttpClient();
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", suite.part(Component.KAFKA).address()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            if (!second) {
                measure(producer, metrics(suite, http, List.of()));
                return 0;
            }
            try (var other = SecondConsumer.start(layout, suite, http)) {
                measure(producer, metrics(suite, http, List.of(other)));
            }
        }
        return 0;
    }

    private static ServiceMetrics metrics(SuiteState suite, HttpClient http, List<SecondConsumer> others) {
        var part = suite.part(Component.ENTITY_SERVICE);
        var ports = new ArrayList<>(List.of(part.port()));
        var processes = new ArrayList<>(List.of(part.pid()));
        others.forEach(other -> {
            ports.add(other.port());
            processes.add(other.pid());
        });
        return new ServiceMetrics(http, ports, processes);
    }

    private void measure(KafkaProducer<String, byte[]> producer, ServiceMetrics metrics)
            throws IOException, InterruptedException {
        consume(producer, metrics, warmUp);
        var before = metrics.read();
        long began = System.nanoTime();
        consume(producer, metrics, articles);
        double seconds = (System.nanoTime() - began) / 1e9;
        var spent = metrics.read().minus(before);
        System.out.println(String.format(
                Locale.ROOT,
                "%d articles in %.1f s by %d: %.1f a second; linking %.2f ms, extraction %.2f ms, entity-service %.1f ms of"
                        + " processor time an article; load %.1f",
                articles,
                seconds,
                second ? 2 : 1,
                articles / seconds,
                1000 * spent.linking() / spent.linked(),
                1000 * spent.extraction() / spent.extracted(),
                1000 * spent.processor() / articles,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private void consume(KafkaProducer<String, byte[]> producer, ServiceMetrics metrics, int count)
            throws IOException, InterruptedException {
        double wanted = metrics.read().handled() + count;
        var random = new SplittableRandom(System.nanoTime());
        for (int i = 0; i < count; i++) {
            send(producer, article(random));
        }
        producer.flush();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (metrics.read().handled() < wanted) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not all articles were consumed within " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    private static void send(KafkaProducer<String, byte[]> producer, ArticleRevised event) throws IOException {
        var _ = producer.send(new ProducerRecord<>(
                Topics.ARTICLES,
                null,
                event.articleId().toString(),
                JSON.writeValueAsBytes(event),
                List.of(new RecordHeader("ce_type", BulkLoad.utf8(ArticleRevised.TYPE)))));
    }

    private ArticleRevised article(SplittableRandom random) {
        var text = new StringBuilder("Ministers meet in ").append(known(random));
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append("\n\nThe ministers of ")
                    .append(known(random))
                    .append(" and ")
                    .append(known(random))
                    .append(" met on Monday to speak about the railway that is to join the capitals. Marika ")
                    .append(unknown(random))
                    .append(" of ")
                    .append(known(random))
                    .append(" said that the line would cost 5.8 billion euros. \"It is the largest work of this region")
                    .append(" in a century,\" she said after the meeting, which observers attended.");
        }
        var id = new UUID(
                System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(0x1000),
                random.nextLong() >>> 2 | Long.MIN_VALUE);
        Instant now = Instant.now();
        return new ArticleRevised(
                id,
                "urn:dateline:article:" + id,
                1,
                "benchmark",
                id.toString(),
                PubStatus.USABLE,
                "en",
                "Ministers meet",
                text.toString(),
                now,
                now,
                null,
                null);
    }

    private String known(SplittableRandom random) {
        return SyntheticRegistry.name(random.nextInt(entities));
    }

    private static String unknown(SplittableRandom random) {
        return SyntheticNews.word(random.nextInt(100_000)).substring(0, 1).toUpperCase(Locale.ROOT)
                + SyntheticNews.word(random.nextInt(100_000));
    }
}
