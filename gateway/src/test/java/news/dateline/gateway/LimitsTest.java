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

    @TestHTTPResource("/")
    URI base;

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
                streams.add(new RawClient(base));
                streams.getLast()
                        .write("GET /api/v1/articles?do=stall HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
                                + "\r\n\r\n");
                streams.getLast().readUntil("the beginning");
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

    private String tokenOf(String subject) {
        return tokens.altered("articles:read admin", claims -> claims.subject(subject));
    }
}
