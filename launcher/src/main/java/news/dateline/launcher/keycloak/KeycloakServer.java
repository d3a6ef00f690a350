package news.dateline.launcher.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.process.Guardian;
import news.dateline.launcher.process.Java;
import news.dateline.launcher.process.ManagedProcess;
import news.dateline.launcher.process.Readiness;

/** One Keycloak on the loopback address, run from its home. */
public final class KeycloakServer {

    // What Keycloak exits with when it has configured itself anew and wants to be started again.
    private static final int START_AGAIN = 10;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx224m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=256m",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true");

    private final KeycloakHome home;
    private final Settings settings;

    public KeycloakServer(KeycloakHome home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    /**
     * How the server is to run.
     *
     * @param port where it listens
     * @param adminPassword of Keycloak's own administrator, {@code admin}
     * @param integrationSecret of the client {@code dateline-integration}
     * @param gatewaySecret of the client {@code dateline-api}, by which the gateway asks
     * @param log the file for its output
     */
    public record Settings(int port, String adminPassword, String integrationSecret, String gatewaySecret, Path log) {}

    /** The realm's address, which is the issuer in its tokens. */
    public static String issuer(int port) {
        return "http://127.0.0.1:" + port + "/realms/dateline";
    }

    /** Answers with 200 as soon as tokens can be had. */
    public static URI readiness(int port) {
        return URI.create(issuer(port) + "/.well-known/openid-configuration");
    }

    /** Starts the server and waits until tokens can be had; each process that comes into being is told at once. */
    public ManagedProcess start(Guardian guardian, Consumer<ManagedProcess> launched) {
        home.prepare();
        ManagedProcess server = launch(guardian, List.of(), launched);
        boolean ready = awaits(server);
        if (!ready && !server.isAlive() && server.exit().join() == START_AGAIN) {
            server = launch(guardian, List.of("-Dkc.config.built=true"), launched);
            ready = awaits(server);
        }
        if (!ready) {
            String what = server.isAlive() ? "was not ready after " + PATIENCE.toMinutes() + " minutes" : "ended";
            throw new LauncherFailure("Keycloak " + what + ": see " + settings.log() + ".");
        }
        home.realmIsImported();
        return server;
    }

    private boolean awaits(ManagedProcess server) {
        return new Readiness().await(readiness(settings.port()), PATIENCE, server::isAlive);
    }

    private ManagedProcess launch(Guardian guardian, List<String> properties, Consumer<ManagedProcess> launched) {
        List<String> command = new ArrayList<>();
        command.add(Java.program());
        command.addAll(JVM);
        command.addAll(properties);
        command.add("-Dkc.home.dir=" + home.folder());
        command.add("-Djboss.server.config.dir=" + home.folder().resolve("conf"));
        command.addAll(
                List.of("-cp", home.folder().resolve("lib/quarkus-run.jar").toString()));
        command.addAll(List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start-dev", "--import-realm"));
        Map<String, String> environment = Map.of(
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                String.valueOf(settings.port()),
                "KC_HOSTNAME",
                "http://127.0.0.1:" + settings.port(),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                settings.adminPassword(),
                "DATELINE_INTEGRATION_SECRET",
                settings.integrationSecret(),
                "DATELINE_GATEWAY_SECRET",
                settings.gatewaySecret());
        ManagedProcess server = ManagedProcess.start(
                new ManagedProcess.Recipe(command, environment, home.folder(), settings.log()), guardian);
        launched.accept(server);
        return server;
    }
}
