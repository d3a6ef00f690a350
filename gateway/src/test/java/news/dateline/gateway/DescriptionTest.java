package news.dateline.gateway;

import java.net.URI;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import news.dateline.gateway.route.Route;
import news.dateline.gateway.route.RouteTable;
import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** One description of all services, for whoever asks. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class DescriptionTest {

    @TestHTTPResource("/")
    URI base;

    @Inject
    RouteTable table;

    @Test
    void everyRouteIsInTheDescriptionAndNothingElse() {
        JsonObject paths = document().getJsonObject("paths");

        assertThat(paths.fieldNames().stream().map(DescriptionTest::nameless))
                .containsExactlyInAnyOrderElementsOf(table.routes().stream()
                        .map(Route::path)
                        .map(DescriptionTest::nameless)
                        .toList());
    }

    @Test
    void operationIsDescribedByItsServiceAndCompletedByTheGateway() {
        JsonObject operation = document()
                .getJsonObject("paths")
                .getJsonObject("/api/v1/articles/{article}/entities")
                .getJsonObject("get");

        assertThat(operation.getString("summary")).isEqualTo("As entities tells it");
        assertThat(operation.getJsonArray("security"))
                .isEqualTo(new JsonArray()
                        .add(new JsonObject().put("dateline", new JsonArray().add("entities:read")))
                        .add(new JsonObject().put("apiKey", new JsonArray().add("entities:read"))));
        assertThat(operation.getJsonObject("responses").getJsonObject("429").getString("$ref"))
                .isEqualTo("#/components/responses/429");
    }

    @Test
    void secondDescriptionOfAnOperationIsACollision() {
        assertThat(document().getJsonObject("info").getJsonArray("x-dateline-collisions"))
                .contains("GET /api/v1/articles/{article}/entities of articles");
    }

    @Test
    void pageForPeopleShowsTheDescription() {
        var page = new Client(base).send("GET", "/docs/", null);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui", "/openapi");
    }

    private static String nameless(String template) {
        return template.replaceAll("\\{[^}]*}", "{}");
    }

    private JsonObject document() {
        var response = new Client(base).send("GET", "/openapi", null);
        assertThat(response.statusCode()).isEqualTo(200);
        return new JsonObject(response.body());
    }
}
