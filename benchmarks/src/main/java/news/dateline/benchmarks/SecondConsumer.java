package news.dateline.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.Secrets;
import news.dateline.launcher.suite.ServiceRecipe;
import news.dateline.launcher.suite.SuiteState;

/** One more process of entity-service beside that of the suite, as another replica: it shares the topic with that. */
final class SecondConsumer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    private SecondConsumer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static SecondConsumer start(Layout layout, SuiteState suite, HttpClient http)
            throws IOException, InterruptedException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        List<String> command = new ArrayList<>(ServiceRecipe.javaCommand(Component.ENTITY_SERVICE));
        command.addAll(List.of(
                "-jar", ServiceRecipe.jar(layout, Component.ENTITY_SERVICE).toString()));
        var builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT", String.valueOf(port),
                        "QUARKUS_OIDC_AUTH_SERVER_URL", suite.issuer(),
                        "QUARKUS_DATASOURCE_JDBC_URL",
                                "jdbc:postgresql://"
                                        + suite.part(Component.POSTGRESQL).address() + "/entities",
                        "QUARKUS_DATASOURCE_USERNAME", "entities",
                        "QUARKUS_DATASOURCE_PASSWORD", Secrets.of(layout).database(),
                        "DATELINE_CAPABILITY_KEYS", Secrets.of(layout).capabilities(),
                        "DATELINE_API_KEYS_ISSUER_URL",
                                suite.part(Component.ARTICLE_SERVICE).address(),
                        "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false",
                        "KAFKA_BOOTSTRAP_SERVERS", suite.part(Component.KAFKA).address()));
        Path log = layout.data().resolve("logs/second-entity-service.log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        var second = new SecondConsumer(builder.start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(second.process::destroy));
        second.awaitReady(http, log);
        return second;
    }

    private void awaitReady(HttpClient http, Path log) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException stillStarting) {
                // It does not listen yet.
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        close();
        throw new IllegalStateException("the second entity-service did not become ready: see " + log);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
