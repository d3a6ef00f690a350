package news.dateline.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Submission;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.ControlClient;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.ServiceAction;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

/**
 * What a service costs: each is restarted, and its start is read from its log; then its memory, idle and after requests through
 * the gateway. It measures whatever flavour the suite runs: jars, jars with a start-up cache, or executables.
 */
@Command(
        name = "footprint",
        description =
                "Start-up, memory idle and after requests, and requests a second, of each service of the running suite.",
        mixinStandardHelpOptions = true)
final class Footprint implements Callable<Integer> {

    private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+)s");
    private static final int CLIENTS = 4;
    /** A write, two reads of what was written, and a search. */
    private static final int REQUESTS_IN_A_ROUND = 4;

    @Option(names = "--requests", description = "How many requests (${DEFAULT-VALUE}).", defaultValue = "1000")
    private int requests;

    @Option(
            names = "--settle",
            description = "Seconds before a service counts as idle (${DEFAULT-VALUE}).",
            defaultValue = "10")
    private int settle;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    /** What starting a service took: by its own account, and in processor time until it was ready. */
    private record Start(String seconds, Duration processor) {}

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        Layout layout = Layout.of(data);
        Map<Component, Start> starts = new LinkedHashMap<>();
        for (Component service : Component.SERVICES) {
            ControlClient.order(layout, ServiceAction.RESTART, service);
            starts.put(service, start(layout, service));
        }
        Thread.sleep(Duration.ofSeconds(settle));
        SuiteState suite = SuiteLock.needed(layout);
        Map<Component, Long> idle = memory(suite);
        double rate = send(suite);
        Map<Component, Long> after = memory(suite);
        System.out.println((suite.executables() ? "native executables" : "jars") + "; " + Load.of(suite));
        System.out.println("| | start, s | processor time until ready, s | RSS idle, MB | RSS after " + requests
                + " requests, MB |");
        System.out.println("| --- | --- | --- | --- | --- |");
        starts.forEach((service, start) -> System.out.println(String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %d | %d |",
                service.title(),
                start.seconds(),
                start.processor().toMillis() / 1e3,
                idle.get(service),
                after.get(service))));
        System.out.println(String.format(Locale.ROOT, "%.1f requests a second, %d clients", rate, CLIENTS));
        return 0;
    }

    private static Start start(Layout layout, Component service) throws IOException {
        List<String> told = STARTED.matcher(Files.readString(layout.log(service)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        return new Start(
                told.getLast(),
                process(SuiteLock.needed(layout), service)
                        .info()
                        .totalCpuDuration()
                        .orElseThrow());
    }

    private static ProcessHandle process(SuiteState suite, Component service) {
        return ProcessHandle.of(suite.part(service).pid()).orElseThrow();
    }

    private static Map<Component, Long> memory(SuiteState suite) {
        Map<Component, Long> megabytes = new LinkedHashMap<>();
        Component.SERVICES.forEach(service -> megabytes.put(
                service, Load.residentMegabytes(suite.part(service).pid())));
        return megabytes;
    }

    private double send(SuiteState suite) throws InterruptedException, ExecutionException {
        String run = UUID.randomUUID().toString();
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            Gateway gateway = new Gateway(http, suite.gateway(), Tokens.ofDemoUser(http, suite.issuer(), "journalist"));
            long begun = System.nanoTime();
            List<Future<?>> rounds = new ArrayList<>();
            for (int round = 0; round < requests / REQUESTS_IN_A_ROUND; round++) {
                int number = round;
                rounds.add(clients.submit(() -> round(gateway, run, number)));
            }
            for (Future<?> round : rounds) {
                round.get();
            }
            return rounds.size() * REQUESTS_IN_A_ROUND * 1e9 / (System.nanoTime() - begun);
        }
    }

    private static void round(Gateway gateway, String run, int number) {
        Gateway.Answer kept = gateway.send(Submission.ninjs("n", SyntheticNews.article(run, number), "footprint"));
        if (!kept.isSuccess()) {
            throw new IllegalStateException("an article was refused: " + kept.problem());
        }
        String uri = kept.body().path("uri").asText();
        gateway.get("/api/v1/articles/" + uri.substring(uri.lastIndexOf(':') + 1));
        gateway.get("/api/v1/articles/search?q=" + SyntheticNews.word(number) + "&facets=entity");
        gateway.get("/api/v1/entities?q=" + SyntheticNews.word(number));
    }
}
