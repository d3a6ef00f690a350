package news.dateline.gateway;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.LogLines;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is recorded of denied requests. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class DenialsTest {

    @TestHTTPResource("/")
    URI base;

    @TestHTTPResource(value = "/", management = true)
    URI inside;

    Tokens tokens;

    private LogLines lines;

    @BeforeEach
    void listen() {
        lines = new LogLines("dateline.audit");
    }

    @AfterEach
    void stopListening() {
        lines.close();
    }

    @Test
    void whoAskedForWhatAndWhyItWasDeniedIsRecorded() {
        new Client(base)
                .send("DELETE", "/api/v1/articles/7?secret=hidden", tokens.with("articles:read"), "X-Request-Id", "d1");

        JsonObject record = record();
        assertThat(record.getString("time")).startsWith("20");
        record.remove("time");
        assertThat(record)
                .isEqualTo(new JsonObject()
                        .put("event", "denied")
                        .put("status", 403)
                        .put("reason", "forbidden")
                        .put("detail", "The access token lacks the scope admin.")
                        .put("method", "DELETE")
                        .put("path", "/api/v1/articles/7")
                        .put("route", "/api/v1/articles/{id}")
                        .put("requestId", "d1")
                        .put("address", "127.0.0.1")
                        .put("subject", Tokens.SUBJECT)
                        .put("client", Tokens.CLIENT));
    }

    @Test
    void tokenThatWasRefusedIsNotRecorded() {
        String token = tokens.signedByStranger();

        new Client(base).send("GET", "/api/v1/articles?access_token=" + token, token);

        assertThat(record().getString("reason")).isEqualTo("unauthenticated");
        assertThat(lines.seen().getFirst()).doesNotContain(token, token.split("\\.", -1)[2]);
    }

    @Test
    void whatAServiceDeniesIsRecordedToo() {
        new Client(base).send("GET", "/api/v1/entities?do=status&status=403", tokens.with("entities:read"));

        JsonObject record = record();
        assertThat(record.getString("reason")).isEqualTo("by-service");
        assertThat(record.getString("route")).isEqualTo("/api/v1/entities");
        assertThat(record.getString("upstream")).isEqualTo("entities");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, 404, not-found",
        "GET, /wp-login.php, 404, not-found",
        "PATCH, /api/v1/articles, 405, method-not-allowed",
        "GET, /api/v1//articles, 400, malformed-request"
    })
    void whatTheGatewayRefusesLeavesOneRecord(String method, String path, int status, String reason) {
        new Client(base).send(method, path, tokens.with("articles:read"));

        JsonObject record = record();
        assertThat(record.getInteger("status")).isEqualTo(status);
        assertThat(record.getString("reason")).isEqualTo(reason);
        assertThat(record.getString("method")).isEqualTo(method);
        assertThat(record.getString("path")).isEqualTo(path);
    }

    @Test
    void tooLargeBodyLeavesOneRecord() {
        new Client(base)
                .send(
                        "PUT",
                        "/api/v1/test/described/7",
                        tokens.with("articles:write"),
                        BodyPublishers.ofByteArray(new byte[11 * 1024]));

        JsonObject record = record();
        assertThat(record.getString("reason")).isEqualTo("payload-too-large");
        assertThat(record.getString("route")).isEqualTo("/api/v1/test/described/{id}");
        assertThat(record.getString("subject")).isEqualTo(Tokens.SUBJECT);
    }

    @Test
    void siteThatMayNotCallIsRecorded() {
        new Client(base)
                .send(
                        "OPTIONS",
                        "/api/v1/articles",
                        null,
                        "Origin",
                        "https://evil.test",
                        "Access-Control-Request-Method",
                        "POST");

        JsonObject record = record();
        assertThat(record.getInteger("status")).isEqualTo(401);
        assertThat(record.getString("origin")).isEqualTo("https://evil.test");
    }

    @Test
    void whatAServiceDoesNotHaveLeavesNoRecord() {
        new Client(base).send("GET", "/api/v1/entities?do=status&status=404", tokens.with("entities:read"));
        new Client(base).send("GET", "/api/v1/articles", null, "X-Request-Id", "the-next");

        assertThat(record().getString("requestId")).isEqualTo("the-next");
    }

    @Test
    void addressThatIsAPermissionIsNotRecorded() {
        new Client(base).send("GET", "/api/v1/test/open/hidden?do=status&status=401", null);

        assertThat(record().getString("route")).isEqualTo("/api/v1/test/open/{secret}");
        assertThat(lines.seen().getFirst()).doesNotContain("hidden");
    }

    @Test
    void whatIsAllowedLeavesNoRecord() {
        new Client(base).send("GET", "/api/v1/articles", tokens.with("articles:read"));
        new Client(base).send("GET", "/api/v1/articles", null, "X-Request-Id", "the-next");

        assertThat(record().getString("requestId")).isEqualTo("the-next");
    }

    @Test
    void denialsAreCounted() {
        new Client(base).send("GET", "/api/v1/articles", null);

        await().until(() -> new Client(inside)
                .send("GET", "/q/metrics", null)
                .body()
                .contains("gateway_denials_total{status=\"401\"}"));
    }

    private JsonObject record() {
        await().until(() -> !lines.seen().isEmpty());
        assertThat(lines.seen()).hasSize(1);
        return new JsonObject(lines.seen().getFirst());
    }
}
