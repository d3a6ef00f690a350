package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import io.quarkus.test.common.ResourceArg;
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

/** Upstreams that are not there, or not well. */
@QuarkusTest
@WithTestResource(
        value = GatewayEnvironment.class,
        initArgs = {
            @ResourceArg(name = GatewayEnvironment.ARTICLES_DOWN, value = "yes"),
            @ResourceArg(name = GatewayEnvironment.HASTE, value = "yes"),
            @ResourceArg(name = GatewayEnvironment.ENTITIES_PATIENCE, value = "1500ms")
        })
class UpstreamFailureTest {

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    @Test
    void upstreamThatIsDownIsABadGatewayAndSparedOnceItHasFailedOften() {
        var client = new Client(base);

        var first = client.send("GET", "/api/v1/articles", tokens.with("articles:read"));
        assertProblem(first, 502, "bad-gateway");
        assertThat(first.headers().firstValue("Retry-After")).contains("1");

        await().until(() -> client.send("GET", "/api/v1/articles", tokens.with("articles:read"))
                        .statusCode()
                == 503);
        var spared = client.send("GET", "/api/v1/articles", tokens.with("articles:read"));
        assertProblem(spared, 503, "service-unavailable");
        assertThat(spared.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void whatChangesNothingIsSentAgainWhenTheUpstreamHangsUp() {
        String target = "/api/v1/entities?do=hang-up-once&key=";

        var read = new Client(base).send("GET", target + "a", tokens.with("entities:read"));

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).isEqualTo("at the second try");
    }

    @Test
    void whatMayChangeSomethingIsNotSentAgain() {
        var client = new Client(base);
        String target = "/api/v1/extract?do=hang-up-once&key=b";

        assertProblem(client.send("POST", target, tokens.with("entities:read")), 502, "bad-gateway");
    }

    @Test
    void upstreamThatHangsUpIsABadGateway() {
        assertProblem(
                new Client(base).send("GET", "/api/v1/entities?do=hang-up", tokens.with("entities:read")),
                502,
                "bad-gateway");
    }

    @Test
    void upstreamThatKeepsSilentIsAGatewayTimeout() {
        assertProblem(
                new Client(base).send("GET", "/api/v1/entities?do=keep-silent", tokens.with("entities:read")),
                504,
                "gateway-timeout");
    }

    @Test
    void routeCanHaveLessPatienceWithTheBeginningOfAnAnswer() {
        assertProblem(
                new Client(base).send("GET", "/api/v1/test/hasty?do=keep-silent", tokens.with("admin")),
                504,
                "gateway-timeout");
    }

    @Test
    void routeCanHaveLessPatienceWithPauses() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write("GET /api/v1/test/brisk?do=stall HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + tokens.with("admin") + "\r\n\r\n");
            raw.readUntil("the beginning\r\n");

            assertThat(raw.isClosedByGateway()).isTrue();
        }
    }

    @Test
    void answerThatStallsIsCutOffSoThatNobodyTakesItForComplete() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write("GET /api/v1/entities?do=stall HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + tokens.with("entities:read") + "\r\n\r\n");
            raw.readUntil("the beginning\r\n");

            assertThat(raw.isClosedByGateway()).isTrue();
        }
    }

    @Test
    void slowUploadIsNotTakenForASilentUpstream() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(
                    "POST /api/v1/test/hasty HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer "
                            + tokens.with("admin") + "\r\n\r\n");
            raw.writeChunk("a".getBytes(StandardCharsets.US_ASCII));
            // Another request to the same upstream outlasts its patience meanwhile.
            var other = CompletableFuture.supplyAsync(() -> new Client(base)
                    .send("GET", "/api/v1/test/hasty?do=keep-silent", tokens.with("admin"))
                    .statusCode());
            assertThat(other.join()).isEqualTo(504);

            raw.writeChunk("b".getBytes(StandardCharsets.US_ASCII));
            raw.writeChunk(new byte[0]);

            assertThat(raw.readHead()).startsWith("HTTP/1.1 200 ");
            assertThat(raw.readUntil("\"body\":\"ab\"}")).contains("\"method\":\"POST\"");
        }
    }

    @Test
    void bodyThatStallsIsARequestTimeout() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write("POST /api/v1/extract HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\nAuthorization: Bearer "
                    + tokens.with("entities:read") + "\r\n\r\nabc");

            assertThat(raw.readHead()).startsWith("HTTP/1.1 408 ").containsIgnoringCase("connection: close");
            assertThat(raw.readUntil("}")).contains("\"urn:dateline:problem:request-timeout\"");
            assertThat(raw.isClosedByGateway()).isTrue();
        }
    }

    @Test
    void gatewayStaysReadyWhenAnUpstreamIsDown() {
        var response = new Client(base).send("GET", "/q/health/ready", null);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"articles\": \"unreachable\"", "\"entities\": \"ready\"");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        String requestId = response.headers().firstValue("X-Request-Id").orElseThrow();
        var problem = new JsonObject(response.body());
        assertThat(problem.getString("type")).isEqualTo("urn:dateline:problem:" + slug);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("instance")).isEqualTo("urn:dateline:request:" + requestId);
        assertThat(response.body()).doesNotContain("Exception", "127.0.0.1");
    }
}
