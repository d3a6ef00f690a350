package news.dateline.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

/**
 * How many articles a second entity-service takes from the topic: extracted, linked and stored, with all its events. The articles are
 * written into the topic at once.
 */
@Command(
        name = "consume",
        description = "Articles a second that entity-service takes from the topic, and what linking takes of that.",
        mixinStandardHelpOptions = true)
final class Consumption implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** To ask costs the service some ten milliseconds of processor time. */
    private static final Duration PAUSE = Duration.ofMillis(400);

    @Option(names = "--articles", description = "How many for each consumer (${DEFAULT-VALUE}).", defaultValue = "2000")
    private int articles;

    @Option(
            names = "--warm-up",
            description = "How many for each go before, uncounted (${DEFAULT-VALUE}).",
            defaultValue = "500")
    private int warmUp;

    @Option(
            names = "--entities",
            description = "How many of the made-up entities are named (${DEFAULT-VALUE}).",
            defaultValue = "500000")
    private int entities;

    @Option(
            names = "--second",
            description = "The same again with a second process of entity-service beside the suite's.")
    private boolean second;

    @Option(
            names = "--cpus",
            paramLabel = "PROCESSORS",
            description =
                    "Each entity-service may use this much of the processors, such as 0.3, as a pod with that limit"
                            + " (Linux, as root). So it shows on few processors what more of them would bring.")
    private double cpus;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        Layout layout = Layout.of(data);
        SuiteState suite = SuiteLock.needed(layout);
        try (HttpClient http = HttpClient.newHttpClient();
                var connection = SuiteDatabase.ofEntityService(layout, suite);
                var topic = new ArticleTopic(suite.part(Component.KAFKA).address(), entities)) {
            var sessions = new DatabaseSessions(connection);
            double one = measure(topic, metrics(suite, http, List.of()), sessions);
            if (second) {
                try (var other = SecondConsumer.start(layout, suite, http)) {
                    double two = measure(topic, metrics(suite, http, List.of(other)), sessions);
                    System.out.println(String.format(Locale.ROOT, "two take %.2f times what one takes", two / one));
                }
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

    /** Prints what was seen, and returns the articles a second. */
    private double measure(ArticleTopic topic, ServiceMetrics metrics, DatabaseSessions sessions)
            throws IOException, InterruptedException, SQLException {
        int consumers = metrics.processes().size();
        int taken = articles * consumers;
        consume(topic, metrics, warmUp * consumers, sessions);
        sessions.forget();
        try (var limit = cpus > 0 ? CpuLimit.of(cpus, metrics.processes()) : CpuLimit.none()) {
            var before = metrics.read();
            double busy = Machine.processor();
            long began = System.nanoTime();
            consume(topic, metrics, taken, sessions);
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.println(summary(taken, seconds, consumers, metrics.read().minus(before)));
            if (cpus > 0) {
                System.out.println(String.format(
                        Locale.ROOT,
                        "  each held to %.2f processors, held back in %.0f %% of its time",
                        cpus,
                        100 * limit.heldBack()));
            }
            System.out.println(String.format(
                    Locale.ROOT,
                    "  %.2f of %d processors busy; sessions of the database: %s",
                    (Machine.processor() - busy) / seconds,
                    Machine.processors(),
                    sessions.summary()));
            return taken / seconds;
        }
    }

    private static String summary(int taken, double seconds, int consumers, ServiceMetrics.Sums spent) {
        return String.format(
                Locale.ROOT,
                "%d articles in %.1f s by %d: %.1f a second; linking %.2f ms, extraction %.2f ms, entity-service %.1f ms of"
                        + " processor time an article; load %.1f",
                taken,
                seconds,
                consumers,
                taken / seconds,
                1000 * spent.linking() / spent.linked(),
                1000 * spent.extraction() / spent.extracted(),
                1000 * spent.processor() / taken,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void consume(ArticleTopic topic, ServiceMetrics metrics, int count, DatabaseSessions sessions)
            throws IOException, InterruptedException, SQLException {
        double wanted = metrics.read().handled() + count;
        topic.write(count);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (metrics.read().handled() < wanted) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not all articles were consumed within " + PATIENCE);
            }
            sessions.sample();
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }
}
