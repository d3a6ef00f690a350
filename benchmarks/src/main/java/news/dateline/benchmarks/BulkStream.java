package news.dateline.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

/**
 * One bulk request of very many lines, some of them broken if wanted: checks that each line is answered in its place, the broken ones
 * with a problem, and that each whole one is stored once; and watches how much memory the services hold meanwhile.
 */
@Command(
        name = "stream",
        description = "One bulk request of many lines, checked line by line, and the memory that it takes.",
        mixinStandardHelpOptions = true)
final class BulkStream implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SAMPLES = 10;
    private static final int BAD_REQUEST = 400;
    private static final int CREATED = 201;

    @Option(names = "--lines", description = "How many (${DEFAULT-VALUE}).", defaultValue = "100000")
    private int lines;

    @Option(
            names = "--broken-every",
            description = "Which lines are broken; 0 for none (${DEFAULT-VALUE}).",
            defaultValue = "0")
    private int brokenEvery;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    private final String run = "stream-" + UUID.randomUUID();
    private final Map<String, Integer> answers = new TreeMap<>();
    private SuiteState suite;
    private SyntheticLines made;

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        Layout layout = Layout.of(data);
        suite = SuiteLock.needed(layout);
        made = new SyntheticLines(run, brokenEvery);
        long begun = System.nanoTime();
        try (HttpClient http = HttpClient.newHttpClient();
                TwoWayRequest request = new TwoWayRequest(
                        URI.create(suite.gateway() + "/api/v1/articles/bulk?source=" + run),
                        Tokens.ofDemoUser(http, suite.issuer(), "journalist").token(),
                        "application/x-ndjson")) {
            Thread.ofVirtual().start(() -> send(request));
            check(request);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d lines in %.1f s: %.0f a second; %s%n",
                lines,
                seconds,
                lines / seconds,
                Load.of(suite));
        answers.forEach((answer, times) -> System.out.println("  " + times + " x " + answer));
        StoredArticles stored = StoredArticles.of(layout, suite, run);
        System.out.println(stored);
        int whole = lines - made.broken(lines);
        boolean right = stored.equals(new StoredArticles(whole, whole, whole, whole));
        System.out.println(
                right
                        ? "each line was answered in its place, and each whole one is stored once"
                        : "WRONG: " + whole + " whole lines were sent");
        return right ? 0 : 1;
    }

    private void send(TwoWayRequest request) {
        try {
            for (int number = 1; number <= lines; number++) {
                request.send(made.line(number));
            }
            request.end();
        } catch (IOException e) {
            System.err.println("Sending ended early: " + e);
        }
    }

    private void check(TwoWayRequest request) throws IOException {
        sample(0);
        BufferedReader results = request.answer();
        for (int number = 1; number <= lines; number++) {
            String line = results.readLine();
            if (line == null) {
                throw new IOException("line " + number + " was not answered");
            }
            check(number, JSON.readTree(line));
            if (number % Math.max(1, lines / SAMPLES) == 0) {
                sample(number);
            }
        }
        if (results.readLine() != null) {
            throw new IOException("there are more answers than lines");
        }
    }

    private void check(int number, JsonNode result) throws IOException {
        int status = result.path("status").asInt();
        boolean right = result.path("line").asInt() == number
                && (made.isBroken(number)
                        ? status == BAD_REQUEST && result.path("problem").has("type")
                        : status == CREATED && result.has("uri"));
        if (!right) {
            throw new IOException("line " + number + ", " + (made.isBroken(number) ? "broken" : "whole")
                    + ", was answered by " + result);
        }
        answers.merge(status + " " + result.path("problem").path("title").asText("created"), 1, Integer::sum);
    }

    private void sample(int answered) {
        System.out.printf(
                "  after %d lines: article-service %d MB, gateway %d MB%n",
                answered, resident(Component.ARTICLE_SERVICE), resident(Component.GATEWAY));
    }

    private long resident(Component component) {
        return Load.residentMegabytes(suite.part(component).pid());
    }
}
