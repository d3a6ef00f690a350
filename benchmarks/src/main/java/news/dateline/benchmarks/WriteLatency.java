package news.dateline.benchmarks;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Submission;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

/**
 * Single writes at a steady rate, through the gateway. Each is due at its time whether or not the one before has been answered, and is
 * measured from then, so that a stall shows in all that it holds up. Events of earlier articles are sent first.
 */
@Command(
        name = "writes",
        description = "Latency of single writes at a rate, through the gateway.",
        mixinStandardHelpOptions = true)
final class WriteLatency implements Callable<Integer> {

    /** No other benchmark has articles of these numbers: they would be near-duplicates. */
    private static final int FIRST = 3_000_000;

    @Option(names = "--rate", description = "How many a second (${DEFAULT-VALUE}).", defaultValue = "50")
    private int rate;

    @Option(names = "--seconds", description = "For how long (${DEFAULT-VALUE}).", defaultValue = "60")
    private int seconds;

    @Option(names = "--warm-up", description = "Seconds before, uncounted (${DEFAULT-VALUE}).", defaultValue = "15")
    private int warmUp;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    @Override
    public Integer call() throws InterruptedException, ExecutionException, SQLException {
        Layout layout = Layout.of(data);
        SuiteState suite = SuiteLock.needed(layout);
        StoredArticles.awaitSent(layout, suite);
        String run = UUID.randomUUID().toString();
        var latencies = new ArrayList<Duration>();
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var gateway = new Gateway(http, suite.gateway(), Tokens.ofDemoUser(http, suite.issuer(), "journalist"));
            List<Future<Duration>> writes = new ArrayList<>();
            long begun = System.nanoTime();
            for (int number = 0; number < (warmUp + seconds) * rate; number++) {
                long due = begun + Duration.ofSeconds(1).toNanos() * number / rate;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                int article = FIRST + number;
                writes.add(threads.submit(() -> write(gateway, run, article, due)));
            }
            for (Future<Duration> write : writes.subList(warmUp * rate, writes.size())) {
                latencies.add(write.get());
            }
        }
        System.out.println(latencies.size() + " writes at " + rate + " a second; " + Load.of(suite));
        System.out.println("due -> accepted  " + new Percentiles(latencies).summary());
        return 0;
    }

    private static Duration write(Gateway gateway, String run, int number, long due) {
        Gateway.Answer answer = gateway.send(Submission.ninjs("n", SyntheticNews.article(run, number), "writes"));
        if (!answer.isSuccess()) {
            throw new IllegalStateException("an article was refused: " + answer.problem());
        }
        return Duration.ofNanos(System.nanoTime() - due);
    }
}
