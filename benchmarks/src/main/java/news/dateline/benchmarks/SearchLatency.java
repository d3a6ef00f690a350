package news.dateline.benchmarks;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

/**
 * Searches for two words with an entity filter and all facets, one at a time, through the gateway, over what {@code bulk --entities}
 * has loaded. Beside them, in the same run, the same without the filter.
 */
@Command(name = "search", description = "Latency of searches, through the gateway.", mixinStandardHelpOptions = true)
final class SearchLatency implements Callable<Integer> {

    /** Words and entities of these ranks: neither in nearly every article nor in none. */
    private static final int COMMON_WORDS = 20;

    private static final int WORDS = 400;
    private static final int ENTITIES = 50;
    private static final String FACETS = "&facets=entity,type,source,subject,day&limit=20";

    @Option(names = "--queries", description = "How many are measured (${DEFAULT-VALUE}).", defaultValue = "500")
    private int queries;

    @Option(
            names = "--warm-up",
            description = "How many go before, uncounted (${DEFAULT-VALUE}).",
            defaultValue = "100")
    private int warmUp;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    @Override
    public Integer call() {
        SuiteState suite = SuiteLock.needed(Layout.of(data));
        var filtered = new ArrayList<Duration>();
        var plain = new ArrayList<Duration>();
        long hits = 0;
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var gateway = new Gateway(http, suite.gateway(), Tokens.ofDemoUser(http, suite.issuer(), "reader"));
            var random = new SplittableRandom(11);
            for (int query = 0; query < warmUp + queries; query++) {
                String words = "q=" + word(random) + "+" + word(random);
                String entity = "&entity=" + SyntheticNews.entity(random.nextInt(ENTITIES));
                Measured narrow = measure(gateway, words + entity + FACETS);
                Measured wide = measure(gateway, words + FACETS);
                if (query >= warmUp) {
                    filtered.add(narrow.took());
                    plain.add(wide.took());
                    hits += narrow.hits();
                }
            }
        }
        System.out.println(queries + " searches of each kind, one at a time; " + Load.of(suite));
        System.out.println("two words, entity, facets  " + new Percentiles(filtered).summary() + "   hits on average "
                + hits / queries);
        System.out.println("two words, facets          " + new Percentiles(plain).summary());
        return 0;
    }

    private static String word(SplittableRandom random) {
        return SyntheticNews.word(COMMON_WORDS + random.nextInt(WORDS));
    }

    private static Measured measure(Gateway gateway, String query) {
        long begun = System.nanoTime();
        Gateway.Answer answer = gateway.get("/api/v1/articles/search?" + query);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        if (!answer.isSuccess()) {
            throw new IllegalStateException("a search was refused: " + answer.problem());
        }
        return new Measured(took, answer.body().at("/total/value").asLong());
    }

    private record Measured(Duration took, long hits) {}
}
