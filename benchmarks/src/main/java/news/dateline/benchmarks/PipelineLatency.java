package news.dateline.benchmarks;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Submission;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

/**
 * From the acceptance of an article to the moment when its entities can be read, both through the gateway, one article at a
 * time. Beside it, in the same run, the time of the write itself.
 */
@Command(
        name = "pipeline",
        description = "Latency from an accepted article to its readable entities, through the gateway.",
        mixinStandardHelpOptions = true)
final class PipelineLatency implements Callable<Integer> {

    private static final Duration POLL = Duration.ofMillis(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    @Option(names = "--articles", description = "How many are measured (${DEFAULT-VALUE}).", defaultValue = "200")
    private int articles;

    @Option(names = "--warm-up", description = "How many go before, uncounted (${DEFAULT-VALUE}).", defaultValue = "50")
    private int warmUp;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    @Override
    public Integer call() {
        SuiteState suite = SuiteLock.needed(Layout.of(data));
        var writes = new ArrayList<Duration>();
        var latencies = new ArrayList<Duration>();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var gateway = new Gateway(http, suite.gateway(), Tokens.ofDemoUser(http, suite.issuer(), "journalist"));
            String run = UUID.randomUUID().toString();
            for (int i = 0; i < warmUp + articles; i++) {
                long sent = System.nanoTime();
                String article = send(gateway, run + "-" + i);
                long accepted = System.nanoTime();
                awaitEntities(gateway, article);
                if (i >= warmUp) {
                    writes.add(Duration.ofNanos(accepted - sent));
                    latencies.add(Duration.ofNanos(System.nanoTime() - accepted));
                }
            }
        }
        report(writes, latencies);
        return 0;
    }

    private static void report(List<Duration> writes, List<Duration> latencies) {
        System.out.println(latencies.size() + " articles, one at a time, through the gateway");
        System.out.println("sent -> accepted               " + new Percentiles(writes).summary());
        System.out.println("accepted -> entities readable  " + new Percentiles(latencies).summary());
    }

    private static String send(Gateway gateway, String name) {
        var answer = gateway.send(
                Submission.ninjs(name, article(name).toString().getBytes(StandardCharsets.UTF_8), "benchmark"));
        if (!answer.isSuccess()) {
            throw new IllegalStateException("the article was refused: " + answer.problem());
        }
        String uri = answer.body().path("uri").asText();
        return uri.substring(uri.lastIndexOf(':') + 1);
    }

    private static void awaitEntities(Gateway gateway, String article) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!gateway.get("/api/v1/articles/" + article + "/entities").isSuccess()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no entities of article " + article + " within " + PATIENCE);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /** An item of some 2,000 characters with a dozen names. */
    private static ObjectNode article(String name) {
        ObjectNode article = JSON.createObjectNode()
                .put("uri", "tag:dateline.news,2026:benchmark/" + name)
                .put("language", "en");
        article.putArray("headlines").addObject().put("value", "Ministers of the European Union meet in Tallinn");
        String paragraph = "The ministers of Estonia, Finland and Latvia met in Tallinn on Monday to speak about the"
                + " railway that is to join the Baltic capitals. Marika Saar of the European Commission said that the"
                + " line would cost 5.8 billion euros. \"It is the largest work of this region in a century,\" Saar"
                + " said after the meeting, which NATO and the Nordic Investment Bank attended as observers.";
        article.putArray("bodies")
                .addObject()
                .put("contentType", "text/plain")
                .put(
                        "value",
                        "TALLINN, Estonia, March 2 — "
                                + String.join("\n\n", List.of(paragraph, paragraph, paragraph, paragraph)));
        return article;
    }
}
