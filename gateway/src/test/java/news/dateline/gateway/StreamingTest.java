package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.gateway.support.ApiKeys;
import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies pass as they come, up to the limit. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class StreamingTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int LIMIT_MEBIBYTES = 12;

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    @Test
    void firstBytesReachTheUpstreamAndItsAnswerTheClientBeforeTheClientHasFinished() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(post("/api/v1/articles?do=tell-first-chunk", "articles:write", "Transfer-Encoding: chunked"));
            raw.writeChunk(new byte[10]);

            assertThat(raw.readUntil("first chunk is here\n")).startsWith("HTTP/1.1 200 ");

            for (int i = 0; i < LIMIT_MEBIBYTES - 1; i++) {
                raw.writeChunk(new byte[MEBIBYTE]);
            }
            raw.writeChunk(new byte[0]);
            int total = (LIMIT_MEBIBYTES - 1) * MEBIBYTE + 10;
            assertThat(raw.readUntil("total " + total)).contains("total " + total);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuse-unread", "refuse-unread-and-close"})
    void refusalOfAnUpstreamThatDoesNotReadTheBodyReachesTheClient(String refusal) throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(post("/api/v1/articles?do=" + refusal, "articles:write", "Transfer-Encoding: chunked"));
            raw.writeChunk(new byte[10]);

            assertThat(raw.readHead()).startsWith("HTTP/1.1 415 ");
            assertThat(raw.readUntil("no")).isEqualTo("no");
        }
    }

    @Test
    void trailersReachAClientThatTakesThemLessWhatTheyMustNotSay() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(get("/api/v1/articles?do=trail", "TE: trailers\r\n"));

            assertThat(raw.readUntil("\r\n0\r\n")).contains("\r\ntransfer-encoding: chunked\r\n");
            assertThat(raw.readUntil("\r\n\r\n")).isEqualTo("X-Checksum: abc\r\n\r\n");
        }
    }

    @Test
    void trailersDoNotReachAClientThatDoesNotTakeThem() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(get("/api/v1/articles?do=trail", ""));

            raw.readUntil("\r\n0\r\n");
            assertThat(raw.readUntil("\r\n")).isEqualTo("\r\n");
        }
    }

    @Test
    void answerWithoutALengthEndsTheConnectionOfAnOldClient() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write("GET /api/v1/articles?do=download&mebibytes=2 HTTP/1.0\r\nHost: x\r\nConnection: keep-alive\r\n"
                    + "Authorization: Bearer " + tokens.with("articles:read") + "\r\n\r\n");

            assertThat(raw.readHead()).startsWith("HTTP/1.0 200 ").doesNotContain("chunked");
            assertThat(raw.readToEnd()).hasSize(2 * MEBIBYTE);
        }
    }

    @Test
    void largeAnswerPasses() {
        var response =
                new Client(base).send("GET", "/api/v1/articles?do=download&mebibytes=64", tokens.with("articles:read"));

        assertThat(response.body()).hasSize(64 * MEBIBYTE);
    }

    @Test
    void clientThatAsksFirstIsToldToGoOnAndTheUpstreamIsNotAsked() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(post("/api/v1/articles", "articles:write", "Expect: 100-continue\r\nContent-Length: 3"));
            assertThat(raw.readHead()).startsWith("HTTP/1.1 100 ");

            raw.write("abc");

            assertThat(raw.readHead()).startsWith("HTTP/1.1 200 ");
            assertThat(raw.readUntil("\"body\":\"abc\"}")).doesNotContain("expect");
        }
    }

    @Test
    void bodyThatAnnouncesToBeTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(
                    post("/api/v1/articles", "articles:write", "Content-Length: " + (LIMIT_MEBIBYTES * MEBIBYTE + 1)));

            assertThat(raw.readHead()).startsWith("HTTP/1.1 413 ").containsIgnoringCase("connection: close");
            assertThat(raw.readUntil("}")).contains("\"urn:dateline:problem:payload-too-large\"");
        }
    }

    @Test
    void bodyThatGrowsTooLargeIsCutOff() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(post("/api/v1/articles", "articles:write", "Transfer-Encoding: chunked"));
            for (int i = 0; i <= LIMIT_MEBIBYTES; i++) {
                raw.writeChunk(new byte[MEBIBYTE]);
            }

            assertThat(raw.readHead()).startsWith("HTTP/1.1 413 ").containsIgnoringCase("connection: close");
            assertThat(raw.readUntil("}")).contains("\"urn:dateline:problem:payload-too-large\"");
            raw.writeChunk(new byte[0]);
            assertThat(raw.isClosedByGateway()).isTrue();
        }
    }

    @Test
    void eventStreamEndsWithTheTokenAndSaysWhy() throws IOException {
        String token = tokens.altered(
                "articles:read", claims -> claims.expiresAt(Instant.now().plusSeconds(2)));
        try (var raw = new RawClient(base)) {
            raw.write("GET /api/v1/articles?do=event-stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
                    + "\r\n\r\n");

            assertThat(raw.readUntil("data: one\n\n")).startsWith("HTTP/1.1 200 ");
            assertThat(raw.readUntil("\r\n0\r\n\r\n")).contains("event: end\ndata: {\"reason\":\"token-expired\"}\n\n");
        }
    }

    @Test
    void eventStreamEndsWhenItsKeyIsRevokedAndOthersGoOn() throws IOException {
        try (var others = new RawClient(base);
                var raw = new RawClient(base)) {
            others.write(eventStream(ApiKeys.GOOD));
            assertThat(others.readUntil("data: one\n\n\r\n")).startsWith("HTTP/1.1 200 ");

            raw.write(eventStream(ApiKeys.GOOD_ONCE + UUID.randomUUID()));

            assertThat(raw.readUntil("data: one\n\n")).startsWith("HTTP/1.1 200 ");
            assertThat(raw.readUntil("\r\n0\r\n\r\n"))
                    .contains("event: end\ndata: {\"reason\":\"credential-revoked\"}\n\n");
            assertThat(others.hasMore()).isFalse();
        }
    }

    private static String eventStream(String key) {
        return "GET /api/v1/articles?do=event-stream HTTP/1.1\r\nHost: x\r\nX-API-Key: " + key + "\r\n\r\n";
    }

    @Test
    void routeCanHaveALimitOfItsOwn() throws IOException {
        var body = HttpRequest.BodyPublishers.ofByteArray(new byte[13 * MEBIBYTE]);

        assertThat(new Client(base)
                        .send("POST", "/api/v1/test/large", tokens.with("admin"), body)
                        .statusCode())
                .isEqualTo(200);
        try (var raw = new RawClient(base)) {
            raw.write(post("/api/v1/test/large", "admin", "Content-Length: " + (13 * MEBIBYTE + 1)));
            assertThat(raw.readHead()).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void streamWithoutALimitPasses() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(post("/api/v1/test/endless?do=tell-first-chunk", "admin", "Transfer-Encoding: chunked"));
            for (int i = 0; i < 32; i++) {
                raw.writeChunk(new byte[MEBIBYTE]);
            }
            raw.writeChunk(new byte[0]);

            assertThat(raw.readUntil("total " + 32 * MEBIBYTE)).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void bodyOfTheLargestSizePasses() {
        var body = HttpRequest.BodyPublishers.ofByteArray(
                "x".repeat(LIMIT_MEBIBYTES * MEBIBYTE).getBytes(StandardCharsets.US_ASCII));

        var response = new Client(base).send("POST", "/api/v1/articles", tokens.with("articles:write"), body);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(response.body()).getString("body")).hasSize(LIMIT_MEBIBYTES * MEBIBYTE);
    }

    private String get(String target, String headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + tokens.with("articles:read")
                + "\r\n" + headers + "\r\n";
    }

    private String post(String target, String scope, String headers) {
        return "POST " + target + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + tokens.with(scope) + "\r\n"
                + headers + "\r\n\r\n";
    }
}
