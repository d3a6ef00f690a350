package news.dateline.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;

/**
 * The whole suite, started once for all tests by the launcher as a process of its own, with fresh data and on free ports.
 * {@code -Ddateline.native=true} runs the native executables.
 */
final class RunningSuite {

    private static final Path DATA = Path.of("target", "suite").toAbsolutePath();
    private static final Path LOG = DATA.resolveSibling("suite.log");
    private static final Path STATE = DATA.resolve("suite.json");
    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final List<String> PARTS =
            List.of("gateway", "article-service", "entity-service", "keycloak", "kafka", "postgresql");

    private static final TraceCollector TRACES = new TraceCollector();

    private static RunningSuite running;

    private final Process launcher;
    private final JsonNode state;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private RunningSuite(Process launcher) {
        this.launcher = launcher;
        Awaitility.await("the suite is up; its output is in " + LOG)
                .atMost(START)
                .pollInterval(Duration.ofMillis(500))
                .failFast("the launcher ended; its output is in " + LOG, () -> !launcher.isAlive())
                .until(() -> Files.exists(STATE) && readState().path("ready").asBoolean());
        this.state = readState();
    }

    static synchronized RunningSuite get() {
        if (running == null) {
            running = new RunningSuite(startLauncher());
        }
        return running;
    }

    static synchronized void stopIfRunning() {
        if (running != null) {
            running.stopAll();
            running = null;
            TRACES.stop();
        }
    }

    URI gateway() {
        return URI.create(state.path("gateway").asText());
    }

    String issuer() {
        return state.path("issuer").asText();
    }

    /** What the gateway asks the identity provider with. */
    String gatewaySecret() {
        return read("secrets.json").path("gateway").asText();
    }

    /** Where the services send their spans. */
    TraceCollector traces() {
        return TRACES;
    }

    /** Where a part listens. */
    String address(String part) {
        return state.path("components").path(part).path("address").asText();
    }

    /** One of the demo users. */
    Api as(String user) {
        return new Api(gateway(), tokenOf(user));
    }

    /** Whoever has this token or API key. */
    Api withToken(String token) {
        return new Api(gateway(), token);
    }

    Api anonymous() {
        return new Api(gateway(), null);
    }

    String tokenOf(String user) {
        return tokens.compute(user, (name, token) -> token != null && token.isFresh() ? token : signIn(name))
                .value();
    }

    void stop(String service) {
        order("stop", service);
    }

    void start(String service) {
        order("start", service);
    }

    /** One replica after another. */
    void restart(String service) {
        order("restart", service);
    }

    /** Ends a service without a chance to finish anything; the launcher starts it again. */
    void kill(String service) {
        ProcessHandle process = ProcessHandle.of(pid(service)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Waits until a service that was killed has another process, and its readiness is known. */
    void awaitReady(String service) {
        Awaitility.await(service + " runs again; see " + LOG)
                .atMost(START)
                .until(() -> ProcessHandle.of(pid(service))
                                .filter(ProcessHandle::isAlive)
                                .isPresent()
                        && as("journalist").get("/api/v1/articles?limit=1").status() == 200);
    }

    /** The process of a part. */
    static long pid(String service) {
        return readState().at("/components/" + service + "/pid").asLong();
    }

    /** Runs each service, the gateway too, in so many replicas. */
    void scale(int replicas) {
        order("scale", String.valueOf(replicas));
    }

    /** Where each replica of the gateway listens at present. */
    List<URI> gateways() {
        return addresses("gateway");
    }

    /** Where each replica of a service listens at present. */
    List<URI> addresses(String service) {
        return readState().path("components").properties().stream()
                .filter(part -> part.getKey().startsWith(service))
                .map(part -> URI.create(part.getValue().path("address").asText()))
                .toList();
    }

    /** What a command said, and its exit status. */
    record Told(int status, String text) {}

    /** Runs {@code ./dateline verify}. */
    Told verify(String... options) {
        var arguments = new ArrayList<>(List.of("verify", "--data", DATA.toString()));
        arguments.addAll(List.of(options));
        try {
            Process verify = new ProcessBuilder(command(arguments)).start();
            String text = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Told(verify.waitFor(), text.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + address("postgresql") + "/" + database;
    }

    String databasePassword() {
        return read("secrets.json").path("database").asText();
    }

    private Token signIn(String user) {
        String form = "grant_type=password&client_id=dateline-demo&username=" + user + "&password=" + user;
        Answer answer = new Api(URI.create(issuer() + "/"), null)
                .post("protocol/openid-connect/token", "application/x-www-form-urlencoded", form);
        if (answer.status() != 200) {
            throw new IllegalStateException("cannot sign in as " + user + ": " + answer.body());
        }
        return new Token(answer.json().path("access_token").asText(), Instant.now());
    }

    /** An access token, and when it was got. */
    private record Token(String value, Instant since) {

        /** Well before it expires. */
        boolean isFresh() {
            return since.plus(Duration.ofMinutes(2)).isAfter(Instant.now());
        }
    }

    private void order(String action, String what) {
        try {
            Process order = launch(action, what, "--data", DATA.toString());
            if (!order.waitFor(START.toSeconds(), TimeUnit.SECONDS) || order.exitValue() != 0) {
                throw new IllegalStateException("'" + action + " " + what + "' failed; see " + LOG);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void stopAll() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
                throw new IllegalStateException("the launcher did not stop within " + STOP + "; see " + LOG);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process startLauncher() {
        var arguments = new ArrayList<>(List.of("up", "--fresh", "--data", DATA.toString()));
        if (Boolean.getBoolean("dateline.native")) {
            arguments.add("--native");
        }
        PARTS.forEach(part -> arguments.addAll(List.of("--port", part + "=0")));
        return launch(arguments.toArray(String[]::new));
    }

    private static List<String> command(List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("..", "launcher", "target", "launcher.jar").toString()));
        command.addAll(arguments);
        return command;
    }

    private static Process launch(String... arguments) {
        try {
            Files.createDirectories(LOG.getParent());
            ProcessBuilder launcher = new ProcessBuilder(command(List.of(arguments)))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(LOG.toFile()));
            launcher.environment().putAll(TRACES.environment());
            return launcher.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode readState() {
        return read("suite.json");
    }

    private static JsonNode read(String file) {
        try {
            return Json.read(Files.readString(DATA.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
