package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not in the table does not exist, and what is odd is not looked at. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class DoorTest {

    private static final String EVERYTHING =
            "articles:read articles:write articles:publish entities:read entities:write entities:review admin";

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v2/articles",
                "/api/v1/articles/",
                "/api/v1/Articles",
                "/api/v1/articles/7/secrets",
                "/api/v1/articles/7/revisions/1/2",
                "/api/q/health"
            })
    void unlistedPathDoesNotExistAndOnlyCallersWithATokenAreTold(String path) {
        var known = client.send("GET", path, tokens.with(EVERYTHING));
        var unknown = client.send("GET", path, null);

        assertProblem(known, 404, "not-found");
        assertProblem(unknown, 401, "unauthenticated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATCH   | /api/v1/articles   | GET, HEAD, POST",
                "DELETE  | /api/v1/articles   | GET, HEAD, POST",
                "POST    | /api/v1/articles/7 | DELETE, GET, HEAD, PUT",
                "OPTIONS | /api/v1/articles/7 | DELETE, GET, HEAD, PUT",
                "GET     | /api/v1/extract    | POST",
                "HEAD    | /api/v1/extract    | POST"
            })
    void unlistedMethodIsNotAllowedAndOnlyCallersWithATokenAreTold(String method, String path, String allowed) {
        var known = client.send(method, path, tokens.with(EVERYTHING));
        var unknown = client.send(method, path, null);

        assertThat(known.statusCode()).isEqualTo(405);
        assertThat(known.headers().firstValue("Allow")).contains(allowed);
        assertThat(known.headers().firstValue("X-Upstream")).isEmpty();
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.headers().firstValue("Allow")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles",
                "/q",
                "/q/dev",
                "/q/dev-ui",
                "/q/metrics",
                "/q/openapi",
                "/q/health/",
                "/q/health/well",
                "/favicon.ico",
                "/index.html"
            })
    void pathOutsideTheApiDoesNotExist(String path) {
        assertProblem(client.send("GET", path, null), 404, "not-found");
        assertProblem(client.send("GET", path, tokens.with(EVERYTHING)), 404, "not-found");
    }

    @Test
    void healthCanOnlyBeRead() {
        assertProblem(client.send("POST", "/q/health/ready", null), 404, "not-found");
    }

    @Test
    void gatewayIsReadyAndShowsItsUpstreams() {
        var response = client.send("GET", "/q/health/ready", null);

        assertThat(response.statusCode()).isEqualTo(200);
        var checks = new JsonObject(response.body()).getJsonArray("checks");
        assertThat(checks)
                .contains(new JsonObject().put("name", "token check").put("status", "UP"))
                .contains(new JsonObject()
                        .put("name", "upstreams")
                        .put("status", "UP")
                        .put(
                                "data",
                                new JsonObject()
                                        .put("articles", "ready")
                                        .put("entities", "ready")
                                        .put("feeds", "ready")));
    }

    @Test
    void rootTellsWhereToGo() {
        var response = client.send("GET", "/", null);

        assertThat(response.statusCode()).isEqualTo(200);
        var links = new JsonObject(response.body()).getJsonObject("links");
        assertThat(links.fieldNames())
                .containsExactlyInAnyOrder("articles", "entities", "description", "documentation", "health");
        for (String name : links.fieldNames()) {
            assertThat(client.send("GET", links.getString(name), tokens.with(EVERYTHING))
                            .statusCode())
                    .as(name)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/articles/../entities",
                "/api/v1/articles/%2e%2e/entities",
                "/api/v1/articles/..%2fentities",
                "/api/v1/articles/7%2Fentities",
                "/api/v1/articles/7%5centities",
                "/api/v1/./articles",
                "//api/v1/articles",
                "/api//v1/articles",
                "/api/v1/articles//",
                "/api/v1/articles;x=1",
                "/api/v1/articles/%00",
                "/api/v1/articles/%252e%252e",
                "/api/v1/articles/%c0%ae",
                "/api/v1/articles#x",
                "/x/../api/v1/articles",
                "/api/../q/health",
                "http://127.0.0.1/api/v1/articles",
                "*"
            })
    void oddPathIsMalformed(String target) throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                    + tokens.with(EVERYTHING) + "\r\n\r\n");

            assertThat(raw.readHead()).startsWith("HTTP/1.1 400 ").contains("X-Request-Id: ");
            assertThat(raw.readUntil("}")).contains("\"urn:dateline:problem:malformed-request\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/articles\\7 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/articles/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/articles HTTP/1.1\r\n\r\n",
                "GET /api/v1/articles/\u0000 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/articles HTTP/1.1\r\nHost: x\r\nX-Odd: a\u0000b\r\n\r\n",
                "POST /api/v1/articles HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
                "POST /api/v1/articles HTTP/1.1\r\nHost: x\r\nContent-Length: +3\r\n\r\nabc",
                "POST /api/v1/articles HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                "POST /api/v1/articles HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n",
                "GET /api/v1/articles HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\n\r\n",
                "NO HTTP AT ALL\r\n\r\n"
            })
    void oddRequestIsMalformed(String request) throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(request);

            assertThat(raw.readHead()).matches("(?s)HTTP/1\\.[01] 400 .*");
        }
    }

    @Test
    void bodyOfARefusedRequestIsNotTakenForTheNextRequest() throws IOException {
        String smuggled = "GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\n";
        try (var raw = new RawClient(base)) {
            raw.write("POST /api/v1/articles HTTP/1.1\r\nHost: x\r\nContent-Length: " + smuggled.length() + "\r\n\r\n"
                    + smuggled);

            String received = raw.readToEnd();

            assertThat(received).startsWith("HTTP/1.1 401 ").containsIgnoringCase("connection: close");
            assertThat(received).containsOnlyOnce("HTTP/1.1");
        }
    }

    @Test
    void refusedRequestThatAskedFirstIsAnsweredWithoutItsBody() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write("POST /api/v1/articles HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 7\r\n\r\n");

            assertThat(raw.readHead()).startsWith("HTTP/1.1 401 ").containsIgnoringCase("connection: close");
            assertThat(raw.isClosedByGateway()).isTrue();
        }
    }

    private static void assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("X-Upstream")).isEmpty();
        String requestId = response.headers().firstValue("X-Request-Id").orElseThrow();
        var problem = new JsonObject(response.body());
        assertThat(problem.fieldNames()).containsExactlyInAnyOrder("type", "title", "status", "detail", "instance");
        assertThat(problem.getString("type")).isEqualTo("urn:dateline:problem:" + slug);
        assertThat(problem.getInteger("status")).isEqualTo(status);
        assertThat(problem.getString("instance")).isEqualTo("urn:dateline:request:" + requestId);
    }
}
