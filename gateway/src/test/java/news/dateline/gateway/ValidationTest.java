package news.dateline.gateway;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies are held against the description where the table says so. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class ValidationTest {

    private static final String JSON = "application/json; charset=UTF-8";

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    @Test
    void bodyAsDescribedGoesOnUnchanged() {
        String body = "{\"title\" : \"A\",\"tags\":[\"b\"], \"more\": 1.0}";

        var response = put(body, JSON);

        assertThat(response.statusCode()).isEqualTo(200);
        var seen = new JsonObject(response.body());
        assertThat(seen.getString("body")).isEqualTo(body);
        assertThat(seen.getJsonObject("headers").getString("content-length"))
                .isEqualTo(Integer.toString(body.length()));
    }

    @Test
    void bodyThatIsNotAsDescribedIsRefusedPartByPart() {
        var response = put("{\"tags\": [\"a\", \"B\", 7]}", JSON);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("X-Upstream")).isEmpty();
        var problem = new JsonObject(response.body());
        assertThat(problem.getString("type")).isEqualTo("urn:dateline:problem:validation");
        JsonArray violations = problem.getJsonArray("violations");
        assertThat(violations.stream().map(violation -> ((JsonObject) violation).getString("pointer")))
                .contains("/tags/1", "/tags/2");
        assertThat(violations.encode()).contains("required property \\\"title\\\"");
    }

    @Test
    void whatIsNoJsonIsMalformed() {
        var response = put("{\"title\": ", JSON);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(new JsonObject(response.body()).getString("type"))
                .isEqualTo("urn:dateline:problem:malformed-request");
    }

    @Test
    void bodyPastTheLimitIsNotKept() {
        var response = put("{\"title\": \"" + "a".repeat(11_000) + "\"}", JSON);

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void bodyOfAnotherMediaTypeIsLeftToTheService() {
        assertThat(put("tags", "text/plain").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> put(String body, String type) {
        return new Client(base)
                .send(
                        "PUT",
                        "/api/v1/test/described/7",
                        tokens.with("articles:write"),
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        type);
    }
}
