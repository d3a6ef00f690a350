package news.dateline.benchmarks;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * What a page about an entity reads: its articles, mentions, timeline, co-occurring entities and quotations, one after the other,
 * through the gateway, of what {@code fill-mentions} has entered; entities that are named often are read often.
 */
@Command(
        name = "entity-page",
        description = "Latency of what a page about an entity reads, through the gateway.",
        mixinStandardHelpOptions = true)
final class EntityPages implements Callable<Integer> {

    private static final int ENTITIES = 5_000;
    private static final List<String> PARTS = List.of(
            "articles?limit=20", "mentions?limit=20", "timeline?per=day", "cooccurrences?limit=20", "quotes?limit=20");

    @Option(names = "--pages", description = "How many are measured (${DEFAULT-VALUE}).", defaultValue = "300")
    private int pages;

    @Option(names = "--warm-up", description = "How many go before, uncounted (${DEFAULT-VALUE}).", defaultValue = "50")
    private int warmUp;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    @Override
    public Integer call() {
        SuiteState suite = SuiteLock.needed(Layout.of(data));
        Map<String, List<Duration>> times = new LinkedHashMap<>();
        PARTS.forEach(part -> times.put(part, new ArrayList<>()));
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var gateway = new Gateway(http, suite.gateway(), Tokens.ofDemoUser(http, suite.issuer(), "reader"));
            var random = new SplittableRandom(5);
            for (int page = 0; page < warmUp + pages; page++) {
                int rank = (int) Math.pow(ENTITIES, random.nextDouble()) - 1;
                for (String part : PARTS) {
                    var took = read(gateway, "/api/v1/entities/" + SyntheticRegistry.id(rank) + "/" + part);
                    if (page >= warmUp) {
                        times.get(part).add(took);
                    }
                }
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%d pages, one at a time; load %.1f",
                pages,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        times.forEach((part, took) ->
                System.out.println(String.format(Locale.ROOT, "%-24s %s", part, new Percentiles(took).summary())));
        return 0;
    }

    private static Duration read(Gateway gateway, String path) {
        long began = System.nanoTime();
        var answer = gateway.get(path);
        var took = Duration.ofNanos(System.nanoTime() - began);
        if (!answer.isSuccess()) {
            throw new IllegalStateException(path + " was refused: " + answer.problem());
        }
        return took;
    }
}
