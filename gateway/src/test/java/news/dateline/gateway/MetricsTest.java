package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What Prometheus is told, at a port that is not the door. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class MetricsTest {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z_]+)` \\| (\\w+) \\| [^|]*gateway[^|]*\\|.*");

    @TestHTTPResource("/")
    URI base;

    @TestHTTPResource(value = "/", management = true)
    URI inside;

    Tokens tokens;

    @Test
    void everyMetricOfThePageExists() throws IOException {
        // given
        new Client(base).send("GET", "/api/v1/articles", tokens.with("articles:read"));

        // then
        List<String> documented = documented();
        assertThat(documented).hasSizeGreaterThan(3);
        await().untilAsserted(() -> {
            String metrics = metrics();
            assertThat(documented).allSatisfy(name -> assertThat(metrics).containsPattern("(?m)^" + name + "[{ ]"));
        });
    }

    /** As Prometheus sees them: a histogram is a count, a sum and buckets. */
    private static List<String> documented() throws IOException {
        return Files.readAllLines(Path.of("../docs/metrics.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(2).equals("histogram") ? row.group(1) + "_bucket" : row.group(1))
                .toList();
    }

    private String metrics() {
        return new Client(inside).send("GET", "/q/metrics", null).body();
    }

    @Test
    void requestsAreCountedByRouteAndNotByAddress() {
        new Client(base).send("PUT", "/api/v1/articles/counted", tokens.with("articles:write"));

        await().until(() -> metrics()
                .lines()
                .anyMatch(line -> line.startsWith("gateway_requests_seconds_count{")
                        && line.contains("method=\"PUT\"")
                        && line.contains("route=\"/api/v1/articles/{id}\"")
                        && line.contains("status=\"200\"")
                        && line.contains("upstream=\"articles\"")));
    }
}
