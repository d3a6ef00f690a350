package news.dateline.gateway;

import java.net.URI;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.Tokens;

import static org.awaitility.Awaitility.await;

/** What Prometheus is told, at a port that is not the door. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class MetricsTest {

    @TestHTTPResource("/")
    URI base;

    @TestHTTPResource(value = "/", management = true)
    URI inside;

    Tokens tokens;

    @Test
    void requestsAreCountedByRouteAndNotByAddress() {
        new Client(base).send("PUT", "/api/v1/articles/counted", tokens.with("articles:write"));

        await().until(() -> new Client(inside)
                .send("GET", "/q/metrics", null)
                .body()
                .lines()
                .anyMatch(line -> line.startsWith("gateway_requests_seconds_count{")
                        && line.contains("method=\"PUT\"")
                        && line.contains("route=\"/api/v1/articles/{id}\"")
                        && line.contains("status=\"200\"")
                        && line.contains("upstream=\"articles\"")));
    }
}
