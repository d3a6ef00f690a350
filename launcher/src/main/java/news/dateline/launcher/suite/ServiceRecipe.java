package news.dateline.launcher.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.keycloak.KeycloakServer;
import news.dateline.launcher.process.Java;
import news.dateline.launcher.process.ManagedProcess.Recipe;

/** How one of our services is run: from its jar or as a native executable, told where everything is by environment. */
public final class ServiceRecipe {

    private static final List<String> JVM = List.of(
            "-Xms32m",
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /**
     * A million names take 70 MB, and as much again while a fresh table of them is made. The bound of the young generation keeps a small
     * registry from taking more than it needs.
     */
    private static final List<String> REGISTRY = List.of("-Xmx512m", "-XX:MaxNewSize=64m");

    private final Layout layout;
    private final PortPlan ports;
    private final Secrets secrets;
    private final boolean executables;

    ServiceRecipe(Layout layout, PortPlan ports, Secrets secrets, boolean executables) {
        this.layout = layout;
        this.ports = ports;
        this.secrets = secrets;
        this.executables = executables;
    }

    Recipe of(Replica replica, SuiteState state) {
        Component service = replica.service();
        Map<String, String> environment = environment(service, state);
        environment.put(
                "QUARKUS_HTTP_PORT",
                String.valueOf(state.components().get(replica.id()).port()));
        return new Recipe(command(service), environment, layout.data(), layout.log(replica));
    }

    /** Complains, with the command that helps, when a service has not been built. */
    static void requireBuilt(Layout layout, boolean executables) {
        for (Component service : Component.SERVICES) {
            if (executables && executable(layout, service).isEmpty()) {
                throw new LauncherFailure("There is no native executable of " + service.title()
                        + ": build it with `./mvnw package -DskipTests -Dnative`.");
            }
            if (!executables && !Files.exists(jar(layout, service))) {
                throw new LauncherFailure(
                        service.title() + " is not built: build it with `./mvnw package -DskipTests`.");
            }
        }
    }

    private List<String> command(Component service) {
        if (executables) {
            return List.of(
                    executable(layout, service).orElseThrow().toString(),
                    service == Component.ENTITY_SERVICE ? "-Xmx512m" : "-Xmx128m");
        }
        List<String> command = new ArrayList<>(javaCommand(service));
        Path cache = cache(layout, service);
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-jar", jar(layout, service).toString()));
        return command;
    }

    /** Java, with what the service is run with, and what the user adds. */
    public static List<String> javaCommand(Component service) {
        List<String> command = new ArrayList<>();
        command.add(Java.program());
        command.addAll(JVM);
        if (service == Component.ENTITY_SERVICE) {
            command.addAll(REGISTRY);
        }
        String more = System.getenv("DATELINE_SERVICE_JAVA_OPTS");
        if (more != null && !more.isBlank()) {
            command.addAll(List.of(more.strip().split("\\s+")));
        }
        return command;
    }

    private Map<String, String> environment(Component service, SuiteState state) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", KeycloakServer.issuer(ports.port(Component.KEYCLOAK)));
        if (service == Component.GATEWAY) {
            environment.put("DATELINE_GATEWAY_UPSTREAMS_ARTICLES", addresses(Component.ARTICLE_SERVICE, state));
            environment.put("DATELINE_GATEWAY_UPSTREAMS_ENTITIES", addresses(Component.ENTITY_SERVICE, state));
            // Any free port, so that two suites do not meet; and nobody balances loads between gateways here.
            environment.put("QUARKUS_MANAGEMENT_PORT", "0");
            environment.put("QUARKUS_SHUTDOWN_DELAY", "0S");
            environment.put("QUARKUS_OIDC_CLIENT_ID", "dateline-api");
            environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.gateway());
            environment.put("DATELINE_GATEWAY_REVOCATION_INTROSPECTION", "true");
            environment.put("DATELINE_GATEWAY_SESSIONS_ENABLED", "true");
            environment.put("DATELINE_GATEWAY_SESSIONS_SECRET", secrets.sessions());
            // There is no TLS here.
            environment.put("DATELINE_GATEWAY_SESSIONS_SECURE_COOKIES", "false");
            return environment;
        }
        // As on a cluster: what is under way is finished first.
        environment.put("QUARKUS_SHUTDOWN_TIMEOUT", "5S");
        String database = service == Component.ARTICLE_SERVICE ? "articles" : "entities";
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + ports.port(Component.POSTGRESQL) + "/" + database);
        environment.put("QUARKUS_DATASOURCE_USERNAME", database);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.database());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.port(Component.KAFKA));
        // One for all replicas, whichever of them has signed.
        environment.put(
                "DATELINE_API_KEYS_ISSUER_URL",
                state.part(Component.ARTICLE_SERVICE).address());
        if (service == Component.ENTITY_SERVICE) {
            environment.put("DATELINE_CAPABILITY_KEYS", secrets.capabilities());
        }
        // Keycloak starts beside the services and takes longer than the ten seconds that they would wait for it.
        environment.put("QUARKUS_OIDC_CONNECTION_TIMEOUT", "120S");
        return environment;
    }

    private static String addresses(Component service, SuiteState state) {
        return state.replicas(service).values().stream()
                .map(SuiteState.Part::address)
                .collect(Collectors.joining(","));
    }

    /** Where a start-up cache of the service is looked for; each build removes it. */
    public static Path cache(Layout layout, Component service) {
        return jar(layout, service).resolveSibling("app.aot");
    }

    /** Where the build puts the service. */
    public static Path jar(Layout layout, Component service) {
        return target(layout, service).resolve("quarkus-app").resolve("quarkus-run.jar");
    }

    private static Optional<Path> executable(Layout layout, Component service) {
        Path target = target(layout, service);
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-runner") && Files.isExecutable(file))
                    .findFirst();
        } catch (IOException e) {
            throw new LauncherFailure("The folder " + target + " cannot be read: " + e + ".", e);
        }
    }

    private static Path target(Layout layout, Component service) {
        return layout.home().resolve(service.id()).resolve("target");
    }
}
