package news.dateline.launcher.suite;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

import news.dateline.contracts.event.Topics;
import news.dateline.launcher.embedded.EmbeddedKafka;
import news.dateline.launcher.embedded.EmbeddedPostgres;
import news.dateline.launcher.embedded.Ports;
import news.dateline.launcher.keycloak.KeycloakHome;
import news.dateline.launcher.keycloak.KeycloakServer;
import news.dateline.launcher.process.Guardian;
import news.dateline.launcher.process.ManagedProcess;

/** What runs: each part can be started by itself, all are stopped together. */
final class Parts {

    private static final int SECONDS_TO_STOP_KEYCLOAK = 10;

    private final Layout layout;
    private final PortPlan ports;
    private final Secrets secrets;
    private final StateKeeper keeper;
    private final News news;
    private final Guardian guardian = Guardian.start();
    private final Services services;

    private EmbeddedPostgres postgres;
    private EmbeddedKafka kafka;
    private ManagedProcess keycloak;

    /** Learns what the person at the terminal should know. */
    interface News {
        /** Something worth a line. */
        void tell(String sentence);

        /** Something that the suite cannot do without has ended. */
        void over(String sentence);
    }

    Parts(SuiteOptions options, PortPlan ports, Secrets secrets, StateKeeper keeper, News news) {
        this.layout = options.layout();
        this.ports = ports;
        this.secrets = secrets;
        this.keeper = keeper;
        this.news = news;
        ServiceRecipe recipes = new ServiceRecipe(layout, ports, secrets, options.executables());
        this.services = new Services(recipes, keeper, layout, news, guardian, Ports::free);
    }

    /** Starts the part and returns when it is ready. */
    void start(Component component) {
        switch (component) {
            case POSTGRESQL -> startPostgres();
            case KAFKA -> startKafka();
            case KEYCLOAK -> startKeycloak();
            case ARTICLE_SERVICE, ENTITY_SERVICE, GATEWAY -> services.startFirst(component);
        }
    }

    private void startPostgres() {
        EmbeddedPostgres started = EmbeddedPostgres.durable(layout.folder(Component.POSTGRESQL))
                .port(ports.port(Component.POSTGRESQL))
                .password(secrets.database())
                .log(layout.log(Component.POSTGRESQL))
                .guardian(guardian)
                .start();
        synchronized (this) {
            postgres = started;
        }
        keeper.runs(Component.POSTGRESQL.id(), started.pid());
        overWith(
                Component.POSTGRESQL,
                ProcessHandle.of(started.pid()).orElseThrow().onExit());
    }

    private void startKafka() {
        EmbeddedKafka started = EmbeddedKafka.durable(layout.folder(Component.KAFKA))
                .port(ports.port(Component.KAFKA))
                .onFatalFault(() -> over(Component.KAFKA))
                .start();
        synchronized (this) {
            kafka = started;
        }
        started.createTopics(Topics.ALL);
        keeper.runs(Component.KAFKA.id(), ProcessHandle.current().pid());
    }

    private void startKeycloak() {
        KeycloakServer server = new KeycloakServer(
                KeycloakHome.in(layout.folder(Component.KEYCLOAK), layout.home()),
                new KeycloakServer.Settings(
                        ports.port(Component.KEYCLOAK),
                        secrets.keycloakAdmin(),
                        secrets.integration(),
                        secrets.gateway(),
                        layout.log(Component.KEYCLOAK)));
        overWith(
                Component.KEYCLOAK,
                server.start(guardian, this::keycloakLaunched).exit());
    }

    private void keycloakLaunched(ManagedProcess launched) {
        synchronized (this) {
            keycloak = launched;
        }
        keeper.runs(Component.KEYCLOAK.id(), launched.pid());
    }

    /** Answers with 200 when the service can do its work. */
    static URI readiness(SuiteState.Part service) {
        return URI.create(service.address() + "/q/health/ready");
    }

    private void overWith(Component component, CompletableFuture<?> exit) {
        var _ = exit.thenAccept(_ -> over(component));
    }

    private void over(Component component) {
        news.over(component.title() + " ended, and nothing works without it: see " + layout.log(component) + ".");
    }

    /** Those of the suite's parts that are ours. */
    Services services() {
        return services;
    }

    /** Stops what has been started, the gateway first and PostgreSQL last. */
    void stop() {
        services.stop();
        stopInfrastructure();
        guardian.close();
    }

    private synchronized void stopInfrastructure() {
        if (keycloak != null) {
            keycloak.stop(SECONDS_TO_STOP_KEYCLOAK);
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
