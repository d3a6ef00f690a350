package news.dateline.benchmarks;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Submission;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

/**
 * Articles of 2 kB stored in bulk, each with its revision, audit record, outbox row and index entries, through the gateway. With
 * {@code --entities} it also tells which entities each names, as entity-service would, so that searches can be measured; then stop
 * entity-service first.
 */
@Command(
        name = "bulk",
        description = "Articles a second stored in bulk, through the gateway.",
        mixinStandardHelpOptions = true)
final class BulkLoad implements Callable<Integer> {

    @Option(names = "--articles", description = "How many (${DEFAULT-VALUE}).", defaultValue = "20000")
    private int articles;

    @Option(names = "--from", description = "The number of the first (${DEFAULT-VALUE}).", defaultValue = "0")
    private int from;

    @Option(names = "--lines", description = "How many in one request (${DEFAULT-VALUE}).", defaultValue = "500")
    private int lines;

    @Option(names = "--clients", description = "How many requests at once (${DEFAULT-VALUE}).", defaultValue = "2")
    private int clients;

    @Option(
            names = "--run",
            description = "What the articles are named after (${DEFAULT-VALUE}).",
            defaultValue = "bulk")
    private String run;

    @Option(names = "--entities", description = "Tell which entities they name, too.")
    private boolean entities;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        SuiteState suite = SuiteLock.needed(Layout.of(data));
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService threads = Executors.newFixedThreadPool(clients);
                EntityEvents events =
                        new EntityEvents(suite.part(Component.KAFKA).address(), entities)) {
            var gateway = new Gateway(http, suite.gateway(), Tokens.ofDemoUser(http, suite.issuer(), "journalist"));
            List<Batch> batches = IntStream.iterate(from, first -> first < from + articles, first -> first + lines)
                    .mapToObj(this::batch)
                    .toList();
            long begun = System.nanoTime();
            List<Future<Integer>> sent = batches.stream()
                    .map(batch -> threads.submit(() -> send(gateway, events, batch)))
                    .toList();
            int created = 0;
            for (Future<Integer> request : sent) {
                created += request.get();
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.println(String.format(
                    Locale.ROOT,
                    "%d articles, %d of them new, in %.1f s: %.0f a second; %s",
                    articles,
                    created,
                    seconds,
                    articles / seconds,
                    Load.of(suite)));
        }
        return 0;
    }

    private Batch batch(int first) {
        return new Batch(
                first,
                IntStream.range(first, Math.min(first + lines, from + articles))
                        .mapToObj(number -> Submission.ninjs("n", SyntheticNews.article(run, number), run))
                        .toList());
    }

    private static int send(Gateway gateway, EntityEvents events, Batch batch) {
        List<Gateway.Answer> answers = gateway.sendAll(batch.articles());
        int created = 0;
        for (int place = 0; place < answers.size(); place++) {
            Gateway.Answer answer = answers.get(place);
            if (!answer.isSuccess()) {
                throw new IllegalStateException("an article was refused: " + answer.problem());
            }
            created += answer.status() == 201 ? 1 : 0;
            String uri = answer.body().path("uri").asText();
            events.send(SyntheticNews.entities(
                    UUID.fromString(uri.substring(uri.lastIndexOf(':') + 1)), batch.first() + place));
        }
        return created;
    }

    /** Made before the clock runs. */
    private record Batch(int first, List<Submission> articles) {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
