package news.dateline.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;

/**
 * The gateway's surroundings: two upstreams and an issuer known by its public key. With {@link #ARTICLES_DOWN} nothing
 * listens where the upstream of the articles should; {@link #ENTITIES_PATIENCE} says how long that of the entities may be
 * silent; with {@link #ISSUER_LATE} the issuer's keys have to be fetched from an address where nothing listens until the
 * test starts it.
 */
public final class GatewayEnvironment implements QuarkusTestResourceLifecycleManager {

    public static final String ARTICLES_DOWN = "articles-down";
    public static final String ISSUER_LATE = "issuer-late";
    /** Little patience with slow bodies; and HTTP/2 without TLS. */
    public static final String HASTE = "haste";

    /** A web site that may call. */
    public static final String ALLOWED_ORIGIN = "https://desk.test";

    /** How many DPoP proofs are remembered; of one caller a tenth of these. */
    public static final int PROOFS = 500;

    public static final String ENTITIES_PATIENCE = "entities-patience";

    private final Tokens tokens = new Tokens();
    private Map<String, String> arguments = Map.of();
    private Vertx vertx;
    private ServerCertificate certificate;

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = initArgs;
    }

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        int articles = arguments.containsKey(ARTICLES_DOWN) ? freePort() : Upstream.start(vertx, "articles");
        Map<String, String> settings = new HashMap<>();
        settings.put("dateline.gateway.upstreams.articles", "http://127.0.0.1:" + articles);
        settings.put("dateline.gateway.upstreams.entities", "http://127.0.0.1:" + Upstream.start(vertx, "entities"));
        settings.put("dateline.gateway.upstreams.feeds", "http://127.0.0.1:" + Upstream.start(vertx, "feeds"));
        settings.put("dateline.gateway.connections.feeds.pool-size", "2");
        settings.put("dateline.gateway.connections.feeds.stream-pool-size", "6");
        if (arguments.containsKey(ENTITIES_PATIENCE)) {
            settings.put("dateline.gateway.connections.entities.idle-timeout", arguments.get(ENTITIES_PATIENCE));
        }
        addRows(settings);
        settings.put("dateline.gateway.limits.requests-at-once", "4");
        settings.put("dateline.gateway.limits.requests-under-way", "40");
        settings.put("dateline.gateway.limits.failures-per-minute", "600");
        settings.put("dateline.gateway.limits.proofs", Integer.toString(PROOFS));
        if (arguments.containsKey(HASTE)) {
            settings.put("dateline.gateway.limits.body-timeout", "500ms");
            settings.put("dateline.gateway.http2-clear-text", "true");
        }
        settings.put("dateline.gateway.revocation.every", "200ms");
        settings.put("dateline.gateway.audit.denials-per-minute", arguments.containsKey(ISSUER_LATE) ? "5" : "100000");
        settings.put("dateline.gateway.cors.origins", ALLOWED_ORIGIN);
        settings.put("dateline.gateway.cors.credentials", "true");
        settings.put("quarkus.log.console.json.enabled", "false");
        certificate = ServerCertificate.create();
        settings.putAll(certificate.settings());
        if (arguments.containsKey(ISSUER_LATE)) {
            settings.put("dateline.gateway.limits.failures-per-minute", "20");
            settings.put("quarkus.oidc.token.forced-jwk-refresh-interval", "1S");
            settings.put("dateline.gateway.revocation.introspection", "true");
            settings.put("quarkus.oidc.client-id", Issuer.GATEWAY);
            settings.put("quarkus.oidc.credentials.secret", Issuer.GATEWAYS_SECRET);
            settings.put("dateline.gateway.sessions.enabled", "true");
            settings.put("dateline.gateway.sessions.secret", "a secret of the gateways for sessions");
            settings.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:" + freePort() + "/realms/dateline");
        } else {
            settings.put("quarkus.oidc.auth-server-url", "");
            settings.put(
                    "quarkus.oidc.public-key",
                    Base64.getEncoder().encodeToString(tokens.publicKey().getEncoded()));
            settings.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        }
        return settings;
    }

    /** Rows with what not every table has, behind those of the table. */
    private static void addRows(Map<String, String> settings) {
        addRow(settings, 9_000, Map.of("path", "/api/v1/test/open/{secret}", "methods.GET", "capability"));
        addRow(settings, 9_001, Map.of("path", "/api/v1/test/both", "methods.GET", "articles:read entities:read"));
        addRow(settings, 9_002, Map.of("path", "/api/v1/test/large", "methods.POST", "admin", "body-limit", "13M"));
        addRow(settings, 9_003, Map.of("path", "/api/v1/test/endless", "methods.POST", "admin", "body-limit", "none"));
        addRow(
                settings,
                9_004,
                Map.of(
                        "path",
                        "/api/v1/test/hasty",
                        "methods.GET",
                        "admin",
                        "methods.POST",
                        "admin",
                        "response-timeout",
                        "100ms"));
        addRow(settings, 9_005, Map.of("path", "/api/v1/test/brisk", "methods.GET", "admin", "idle-timeout", "100ms"));
        addRow(
                settings,
                9_006,
                Map.of("path", "/api/v1/test/rare", "methods.GET", "admin", "requests-per-minute", "2"));
        addRow(settings, 9_007, Map.of("path", "/api/v1/test/feed", "methods.GET", "articles:read"));
        settings.put("dateline.gateway.routes[9007].upstream", "feeds");
        addRow(
                settings,
                9_008,
                Map.of("path", "/api/v1/test/socket", "methods.GET", "articles:read", "web-socket", "true"));
        addRow(
                settings,
                9_010,
                Map.of(
                        "path",
                        "/api/v1/test/described/{id}",
                        "methods.PUT",
                        "articles:write",
                        "validate",
                        "true",
                        "body-limit",
                        "10K"));
        addRow(
                settings,
                9_009,
                Map.of(
                        "path",
                        "/api/v1/test/brisk-socket",
                        "methods.GET",
                        "articles:read",
                        "web-socket",
                        "true",
                        "idle-timeout",
                        "300ms"));
    }

    private static void addRow(Map<String, String> settings, int number, Map<String, String> row) {
        String prefix = "dateline.gateway.routes[" + number + "].";
        settings.put(prefix + "upstream", "entities");
        row.forEach((name, value) -> settings.put(prefix + name, value));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(tokens, new TestInjector.MatchesType(Tokens.class));
        injector.injectIntoFields(certificate, new TestInjector.MatchesType(ServerCertificate.class));
    }

    @Override
    public void stop() {
        if (vertx != null) {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
