package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.Issuer;
import news.dateline.gateway.support.RawClient;
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

    Tokens tokens;

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
        }

        // and still are when it goes, as long as its keys are known
        assertThat(client.send("GET", ARTICLES, tokens.with("articles:read")).statusCode())
                .isEqualTo(200);
        assertThat(client.send("GET", ARTICLES, tokens.withKeyId("a-new-key")).statusCode())
                .isEqualTo(503);
        assertThat(client.send("GET", "/q/health/ready", null).statusCode()).isEqualTo(200);

        // and an address that goes on trying bad ones has to wait
        for (int i = 0; i < 60; i++) {
            client.send("GET", ARTICLES, tokens.signedByStranger());
        }
        var refused = client.send("GET", ARTICLES, tokens.with("articles:read"));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After").orElseThrow()).matches("[123]");
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
