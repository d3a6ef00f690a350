package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.util.List;
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

/** What passes the gateway in each direction, and what does not. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class HeadersTest {

    private static final String ARTICLES = "/api/v1/articles";

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    @Test
    void cookiesStayAtTheGateway() throws IOException {
        for (String request : List.of(
                "GET /api/v1/articles HTTP/1.1\r\nAuthorization: Bearer " + tokens.with("articles:read"),
                "GET /api/v1/articles HTTP/1.1\r\nX-API-Key: " + ApiKeys.GOOD,
                "GET /api/v1/test/open/x HTTP/1.1")) {
            try (var raw = new RawClient(base)) {
                raw.write(request + "\r\nHost: x\r\nCookie: q_session_console=x\r\n\r\n");

                assertThat(raw.readResponse()).startsWith("HTTP/1.1 200 ").doesNotContain("q_session_console");
            }
        }
    }

    @Test
    void upstreamSeesWhatTheClientSentLessWhatIsNotForItToSay() throws IOException {
        String token = tokens.with("articles:write");
        JsonObject seen;
        try (var raw = new RawClient(base)) {
            raw.write("POST /api/v1/articles?externalId=a%2Fb&x=1;2 HTTP/1.1\r\n"
                    + "Host: news.example.org:8443\r\n"
                    + "Authorization: Bearer " + token + "\r\n"
                    + "Content-Type: application/json\r\n"
                    + "Content-Length: 2\r\n"
                    + "If-Match: \"3\"\r\n"
                    + "Connection: keep-alive, X-Named, Authorization, Content-Length\r\n"
                    + "X-Named: a\r\nKeep-Alive: timeout=5\r\nTE: gzip, trailers\r\nProxy-Authorization: Basic eA==\r\n"
                    + "Proxy-Connection: keep-alive\r\nUpgrade: websocket\r\nTrailer: X\r\n"
                    + "Forwarded: for=1.2.3.4\r\nX-Forwarded-For: 1.2.3.4\r\nX-Forwarded-Host: evil.example\r\n"
                    + "X-Forwarded-Proto: https\r\nX-Forwarded-Prefix: /x\r\nX-Forwarded-User: admin\r\n"
                    + "X-Real-IP: 1.2.3.4\r\nX-Remote-User: admin\r\nX-Auth-Roles: admin\r\n"
                    + "X-Original-URL: /admin\r\nX-HTTP-Method-Override: DELETE\r\nX-Dateline-Scopes: admin\r\n"
                    + "\r\n{}");
            raw.readHead();
            seen = new JsonObject("{" + raw.readUntil("\"body\":\"{}\"}").split("\\{", 2)[1]);
        }

        assertThat(seen.getString("uri")).isEqualTo("/api/v1/articles?externalId=a%2Fb&x=1;2");
        JsonObject headers = seen.getJsonObject("headers");
        assertThat(headers.fieldNames())
                .containsExactlyInAnyOrder(
                        "authorization",
                        "content-length",
                        "content-type",
                        "host",
                        "if-match",
                        "te",
                        "traceparent",
                        "x-forwarded-for",
                        "x-forwarded-host",
                        "x-forwarded-proto",
                        "x-request-id");
        assertThat(headers.getString("authorization")).isEqualTo("Bearer " + token);
        assertThat(headers.getString("if-match")).isEqualTo("\"3\"");
        assertThat(headers.getString("te")).isEqualTo("trailers");
        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("x-forwarded-host")).isEqualTo("news.example.org:8443");
        assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(headers.getString("host")).startsWith("127.0.0.1:");
    }

    @Test
    void answerOfTheUpstreamPassesUnchanged() {
        var response = new Client(base)
                .send("GET", ARTICLES + "?do=conflict", tokens.with("articles:read"), "X-Request-Id", "r1");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).isEqualTo("{\"type\":\"urn:dateline:problem:conflict\"}");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(response.headers().firstValue("Location")).contains("/api/v1/articles/7");
        assertThat(response.headers().firstValue("Link")).contains("</api/v1/articles?cursor=x>; rel=\"next\"");
        assertThat(response.headers().firstValue("X-Hop")).isEmpty();
        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("r1");
    }

    @Test
    void everyAnswerTellsBrowsersToBeCareful() {
        for (String target : new String[] {ARTICLES, "/", "/nowhere"}) {
            var headers = new Client(base)
                    .send("GET", target, tokens.with("articles:read"))
                    .headers();

            assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
            assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(headers.allValues("Strict-Transport-Security")).containsExactly("max-age=31536000");
        }
    }

    @Test
    void redirectOfAnUpstreamIsNotFollowed() {
        var response = new Client(base).send("GET", ARTICLES + "?do=redirect", tokens.with("articles:read"));

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/api/v1/entities");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void answerWithoutABodyLeavesTheConnectionUsable(int status) throws IOException {
        String request = "GET " + ARTICLES + "?do=status&status=" + status
                + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + tokens.with("articles:read") + "\r\n\r\n";
        try (var raw = new RawClient(base)) {
            for (int i = 0; i < 3; i++) {
                raw.write(request);

                assertThat(raw.readHead())
                        .startsWith("HTTP/1.1 " + status + " ")
                        .doesNotContainIgnoringCase("transfer-encoding");
            }
        }
    }

    @Test
    void headIsAnsweredWithoutABody() {
        var response = new Client(base).send("HEAD", ARTICLES, tokens.with("articles:read"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Upstream")).contains("articles");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void requestIdOfTheClientGoesAllTheWay() {
        var response =
                new Client(base).send("GET", ARTICLES, tokens.with("articles:read"), "X-Request-Id", "desk-7_a.B");

        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("desk-7_a.B");
        assertThat(requestIdSeenByUpstream(response.body())).isEqualTo("desk-7_a.B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "ü", "12345678901234567890123456789012345678901234567890123456789012345"})
    void illFormedRequestIdIsReplaced(String sent) throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write("GET /q/health/live HTTP/1.1\r\nHost: x\r\nX-Request-Id: " + sent + "\r\n\r\n");

            String id = raw.readHead().split("X-Request-Id: ", 2)[1].split("\r\n", 2)[0];
            assertThat(UUID.fromString(id).version()).isEqualTo(7);
        }
    }

    @Test
    void requestWithoutIdGetsTheSameNewOneInBothDirections() {
        var response = new Client(base).send("GET", ARTICLES, tokens.with("articles:read"));

        String id = response.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(requestIdSeenByUpstream(response.body())).isEqualTo(id);
    }

    private static String requestIdSeenByUpstream(String body) {
        return new JsonObject(body).getJsonObject("headers").getString("x-request-id");
    }
}
