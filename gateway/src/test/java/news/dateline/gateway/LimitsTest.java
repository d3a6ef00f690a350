package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Callers that want more than their share. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class LimitsTest {

    private static final int AT_ONCE = 4;
    private static final int UNDER_WAY = 40;

    @TestHTTPResource("/")
    URI base;

    @TestHTTPResource(value = "/", management = true)
    URI inside;

    Tokens tokens;

    @Test
    void everyAnswerTellsWhatIsLeft() {
        var response = new Client(base).send("GET", "/api/v1/articles", tokenOf("a-counting-reader"));

        assertThat(response.headers().firstValue("RateLimit-Policy")).contains("\"caller\";q=60000;w=60");
        assertThat(response.headers().firstValue("RateLimit")).contains("\"caller\";r=59999");
    }

    @Test
    void requestPastTheLimitOfItsRouteIsRefusedAndOtherCallersAreNot() {
        var client = new Client(base);
        for (int i = 0; i < 2; i++) {
            assertThat(client.send("GET", "/api/v1/test/rare", tokenOf("an-eager-reader"))
                            .statusCode())
                    .isEqualTo(200);
        }

        var refused = client.send("GET", "/api/v1/test/rare", tokenOf("an-eager-reader"));
        var other = client.send("GET", "/api/v1/test/rare", tokenOf("another-reader"));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("30");
        assertThat(refused.headers().firstValue("RateLimit-Policy")).contains("\"/api/v1/test/rare\";q=2;w=60");
        assertThat(refused.headers().firstValue("RateLimit")).contains("\"/api/v1/test/rare\";r=0;t=30");
        assertThat(refused.headers().firstValue("X-Upstream")).isEmpty();
        assertThat(new JsonObject(refused.body()).getString("type"))
                .isEqualTo("urn:dateline:problem:too-many-requests");
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void callerWithTooManyStreamsHasToEndOneFirst() throws IOException {
        var client = new Client(base);
        String token = tokenOf("a-listener");
        List<RawClient> streams = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                streams.add(begin("stall", token, "the beginning"));
            }
            assertThat(client.send("GET", "/api/v1/articles", token).statusCode())
                    .isEqualTo(429);
            assertThat(client.send("GET", "/api/v1/articles", tokenOf("another-listener"))
                            .statusCode())
                    .isEqualTo(200);

            streams.removeFirst().close();

            await().until(() -> client.send("GET", "/api/v1/articles", token).statusCode(), status -> status == 200);
        } finally {
            for (RawClient stream : streams) {
                stream.close();
            }
        }
    }

    @Test
    void allCallersTogetherHaveALimitThatStreamsOfEventsAreNotAmong() throws IOException {
        var client = new Client(base);
        List<RawClient> begun = new ArrayList<>();
        int before = underWay();
        try {
            // given
            for (int i = 0; i < AT_ONCE; i++) {
                begun.add(begin("event-stream", tokenOf("a-follower"), "data: one"));
            }
            for (int i = underWay(); i < UNDER_WAY; i++) {
                begun.add(begin("stall", tokenOf("one-of-many-" + i / AT_ONCE), "the beginning"));
            }

            // when
            var refused = client.send("GET", "/api/v1/articles", tokenOf("one-too-many"));

            // then
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(refused.body()).contains("urn:dateline:problem:service-unavailable", "as it can keep");
            assertThat(client.send("GET", "/q/health/live", null).statusCode()).isEqualTo(200);
        } finally {
            for (RawClient request : begun) {
                request.close();
            }
        }
        await().until(
                        () -> client.send("GET", "/api/v1/articles", tokenOf("one-too-many"))
                                .statusCode(),
                        status -> status == 200);
        await().until(this::underWay, left -> left <= before);
    }

    private int underWay() {
        return new Client(inside)
                .send("GET", "/q/metrics", null)
                .body()
                .lines()
                .filter(line -> line.startsWith("gateway_requests_under_way "))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.indexOf(' '))))
                .sum();
    }

    private RawClient begin(String task, String token, String beginning) throws IOException {
        var client = new RawClient(base);
        client.write("GET /api/v1/articles?do=" + task + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
                + "\r\n\r\n");
        client.readUntil(beginning);
        return client;
    }

    private String tokenOf(String subject) {
        return tokens.altered("articles:read admin", claims -> claims.subject(subject));
    }
}
