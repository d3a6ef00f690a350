package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import news.dateline.gateway.support.Browser;
import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.Issuer;
import news.dateline.gateway.support.LogLines;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.ServerCertificate;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The identity provider may come later than the gateway, and go. */
@QuarkusTest
@WithTestResource(
        value = GatewayEnvironment.class,
        initArgs = @ResourceArg(name = GatewayEnvironment.ISSUER_LATE, value = "yes"))
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LateIssuerTest {

    private static final String ARTICLES = "/api/v1/articles";

    @TestHTTPResource("/")
    URI base;

    @TestHTTPResource(value = "/", tls = true)
    URI secure;

    Tokens tokens;
    ServerCertificate certificate;

    @Inject
    Event<ShutdownDelayInitiatedEvent> stopping;

    @Test
    @Order(1)
    void gatewayWaitsForTheIssuerThenWorksAndGoesOnWithoutIt() throws IOException {
        var client = new Client(base);

        // given an issuer that is not there yet
        assertThat(client.send("GET", "/q/health/live", null).statusCode()).isEqualTo(200);
        assertThat(client.send("GET", "/q/health/ready", null).statusCode()).isEqualTo(503);
        assertThat(client.send("GET", ARTICLES, null).statusCode()).isEqualTo(401);
        var undecided = client.send("GET", ARTICLES, tokens.with("articles:read"));
        assertThat(undecided.statusCode()).isEqualTo(503);
        assertThat(undecided.headers().firstValue("Retry-After")).contains("5");
        assertThat(undecided.body()).contains("urn:dateline:problem:service-unavailable");

        // when it comes
        try (var issuer = new Issuer(realm(), tokens.publicKey())) {
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> client.send("GET", "/q/health/ready", null).statusCode() == 200);
            await().until(() ->
                    client.send("GET", "/q/health/ready", null).body().contains("\"answers\""));

            // then tokens are checked, with its name as the issuer
            assertThat(issuer).isNotNull();
            assertThat(client.send("GET", ARTICLES, tokens.with("articles:read"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(client.send("GET", ARTICLES, tokens.signedByStranger()).statusCode())
                    .isEqualTo(401);
            assertThat(client.send("GET", ARTICLES, tokens.altered("articles:read", c -> c.issuer("https://x.test")))
                            .statusCode())
                    .isEqualTo(401);
            newKeyIsFetchedWhenATokenNamesIt(client, issuer);
            streamEndsWhenItsTokenIsWithdrawnAndOthersGoOn(issuer);
            sessionOverTlsIsInCookiesThatBrowsersTakeFromThisHostAlone(issuer);
        }

        // and still are when it goes, as long as its keys are known
        assertThat(client.send("GET", ARTICLES, tokens.with("articles:read")).statusCode())
                .isEqualTo(200);
        await().until(() ->
                client.send("GET", ARTICLES, tokens.withKeyId("a-new-key")).statusCode() == 503);
        await().until(() -> client.send("GET", "/q/health/ready", null).body().contains("\"does not answer\""));
        assertThat(client.send("GET", "/q/health/ready", null).statusCode()).isEqualTo(200);

        // and an address that goes on trying bad ones has to wait
        try (var lines = new LogLines("dateline.audit")) {
            for (int i = 0; i < 60; i++) {
                client.send("GET", ARTICLES, tokens.signedByStranger());
            }
            assertThat(lines.seen()).as("5 a minute").hasSizeLessThan(20);
        }
        var refused = client.send("GET", ARTICLES, tokens.with("articles:read"));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After").orElseThrow()).matches("[123]");
    }

    private void newKeyIsFetchedWhenATokenNamesIt(Client client, Issuer issuer) {
        KeyPair next = Tokens.newKeys();
        String token = tokens.signedWith(next, "next-key");
        assertThat(client.send("GET", ARTICLES, token).statusCode()).isEqualTo(401);

        issuer.publish((RSAPublicKey) next.getPublic(), "next-key");

        await().until(() -> client.send("GET", ARTICLES, token).statusCode() == 200);
        assertThat(client.send("GET", ARTICLES, tokens.with("articles:read")).statusCode())
                .isEqualTo(200);
        unknownKeysAreNotAskedForAgainAndAgain(client, issuer);
    }

    private void unknownKeysAreNotAskedForAgainAndAgain(Client client, Issuer issuer) {
        int before = issuer.keyRequests();
        long begun = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            client.send("GET", ARTICLES, tokens.withKeyId("unknown-" + i));
        }
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();

        assertThat(issuer.keyRequests() - before).isLessThanOrEqualTo((int) seconds + 1);
    }

    private void streamEndsWhenItsTokenIsWithdrawnAndOthersGoOn(Issuer issuer) throws IOException {
        String withdrawn = tokens.with("articles:read");
        String other = tokens.altered("articles:read", claims -> claims.claim("jti", "other"));
        try (var ending = new RawClient(base);
                var lasting = new RawClient(base)) {
            ending.write(eventStream(withdrawn));
            lasting.write(eventStream(other));
            assertThat(ending.readUntil("data: one\n\n")).startsWith("HTTP/1.1 200 ");
            assertThat(lasting.readUntil("data: one\n\n\r\n")).startsWith("HTTP/1.1 200 ");

            issuer.withdraw(withdrawn);

            assertThat(ending.readUntil("\r\n0\r\n\r\n"))
                    .contains("event: end\ndata: {\"reason\":\"credential-revoked\"}\n\n");
            assertThat(lasting.hasMore()).isFalse();
        }
    }

    private void sessionOverTlsIsInCookiesThatBrowsersTakeFromThisHostAlone(Issuer issuer) {
        issuer.grants(
                tokens.altered("", claims -> claims.audience("dateline-console")),
                tokens.with("articles:read articles:write"));
        var browser = new Browser(secure, certificate.clientContext());
        String origin = "https://" + secure.getAuthority();

        var in = browser.open("GET", "/session/login?return=/session");

        assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
        var session = new JsonObject(in.body());
        assertThat(session.getBoolean("authenticated")).isTrue();
        assertThat(browser.cookies()).contains("__Host-q_session_console").allMatch(name -> name.startsWith("__Host-"));
        assertThat(browser.refused()).isEmpty();
        assertThat(browser.open("GET", ARTICLES).statusCode()).isEqualTo(200);
        assertThat(browser.open("POST", ARTICLES, "Origin", origin).statusCode())
                .isEqualTo(403);
        assertThat(browser.open("POST", ARTICLES, "Origin", origin, "X-CSRF-Token", session.getString("csrfToken"))
                        .statusCode())
                .isEqualTo(200);

        var out = browser.open("POST", "/session/logout", "Origin", origin);

        assertThat(new JsonObject(out.body()).getBoolean("authenticated")).isFalse();
        assertThat(browser.cookies()).noneMatch(name -> name.contains("q_session"));
    }

    private static String eventStream(String token) {
        return "GET " + ARTICLES + "?do=event-stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
                + "\r\n\r\n";
    }

    @Test
    @Order(2)
    void gatewayThatIsBeingStoppedSendsNewRequestsElsewhereAndEndsEventStreams() throws IOException {
        try (var stream = new RawClient(base)) {
            stream.write("GET /api/v1/test/open/x?do=event-stream HTTP/1.1\r\nHost: x\r\n\r\n");
            stream.readUntil("data: one\n\n");

            stopping.fire(new ShutdownDelayInitiatedEvent());

            assertThat(stream.readUntil("\r\n0\r\n\r\n"))
                    .contains("event: end\ndata: {\"reason\":\"gateway-stops\"}\n\n");
        }
        var refused = new Client(base).send("GET", "/api/v1/test/open/x", null);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(new Client(base).send("GET", "/q/health/live", null).statusCode())
                .isEqualTo(200);
    }

    private static URI realm() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", URI.class);
    }
}
