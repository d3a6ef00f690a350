package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.ClientKey;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged gateway, on the JVM or native: one case of each kind. */
@QuarkusIntegrationTest
@WithTestResource(GatewayEnvironment.class)
class GatewayIT {

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    @Test
    void requestWithTheRightScopeGetsThrough() {
        var response =
                new Client(base).send("GET", "/api/v1/articles/7/entities?offsets=utf16", tokens.with("entities:read"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Upstream")).contains("entities");
        assertThat(new JsonObject(response.body()).getString("uri"))
                .isEqualTo("/api/v1/articles/7/entities?offsets=utf16");
    }

    @Test
    void tokenThatIsBoundToAKeyNeedsItsProof() {
        var client = new Client(base);
        var key = ClientKey.create();
        String token = key.bind(tokens, "articles:read");
        String address = base.resolve("/api/v1/articles").toString();
        String[] headers = {"Authorization", "DPoP " + token, "DPoP", key.proof("GET", address, token)};

        assertThat(client.send("GET", "/api/v1/articles", null, headers).statusCode())
                .isEqualTo(200);
        assertThat(client.send("GET", "/api/v1/articles", null, headers).statusCode())
                .as("the second time")
                .isEqualTo(401);
        assertThat(client.send("GET", "/api/v1/articles", token).statusCode()).isEqualTo(401);
    }

    @Test
    void requestOfAnHttpVersionThatThereIsNotIsMalformed() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write("GET /api/v1/articles HTTP/9.9\r\nHost: x\r\n\r\n");

            assertThat(raw.readHead()).contains(" 400 ").contains("application/problem+json");
        }
    }

    @Test
    void othersDoNotGetThrough() {
        var client = new Client(base);

        assertThat(client.send("GET", "/api/v1/articles", null).statusCode()).isEqualTo(401);
        assertThat(client.send("GET", "/api/v1/articles", tokens.expired()).statusCode())
                .isEqualTo(401);
        assertThat(client.send("GET", "/api/v1/articles", tokens.unsigned()).statusCode())
                .isEqualTo(401);
        assertThat(client.send("GET", "/api/v1/articles", tokens.with("entities:read"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.send("GET", "/api/v1/secrets", tokens.with("admin")).statusCode())
                .isEqualTo(404);
        assertThat(client.send("PATCH", "/api/v1/articles", tokens.with("admin"))
                        .statusCode())
                .isEqualTo(405);
        assertThat(client.send("GET", "/q/dev", null).statusCode()).isEqualTo(404);
    }

    @Test
    void problemIsWrittenInFull() {
        var response = new Client(base).send("GET", "/api/v1/articles", null, "X-Request-Id", "r1");

        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .isEqualTo("{\"type\":\"urn:dateline:problem:unauthenticated\","
                        + "\"title\":\"A valid access token is needed\",\"status\":401,"
                        + "\"detail\":\"Send an access token or API key in the Authorization header.\","
                        + "\"instance\":\"urn:dateline:request:r1\"}");
    }

    @Test
    void upstreamThatHangsUpIsABadGateway() {
        var response = new Client(base).send("GET", "/api/v1/entities?do=hang-up", tokens.with("entities:read"));

        assertThat(response.statusCode()).isEqualTo(502);
    }

    @Test
    void bodiesAreStreamed() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write("POST /api/v1/articles?do=tell-first-chunk HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                    + "Authorization: Bearer " + tokens.with("articles:write") + "\r\n\r\n");
            raw.writeChunk(new byte[10]);
            assertThat(raw.readUntil("first chunk is here\n")).startsWith("HTTP/1.1 200 ");

            raw.writeChunk(new byte[0]);
            assertThat(raw.readUntil("total 10")).contains("total 10");
        }
    }

    @Test
    void gatewayIsReady() {
        assertThat(new Client(base).send("GET", "/q/health/ready", null).statusCode())
                .isEqualTo(200);
    }
}
