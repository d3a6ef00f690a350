package news.dateline.entities;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
@WithTestResource(Backends.class)
class SecurityTest {

    private static final List<String> SCOPES = List.of(
            "articles:read",
            "articles:write",
            "articles:publish",
            "entities:read",
            "entities:write",
            "entities:review",
            "admin");

    /** A route, the scope that it needs, and what somebody with it gets for something that exists. */
    static Stream<Arguments> routes() {
        return Stream.of(
                arguments(Method.GET, "/api/v1/articles/{article}/entities", "entities:read", 200),
                arguments(Method.GET, "/api/v1/articles/{article}/links", "entities:read", 200),
                arguments(Method.GET, "/api/v1/articles/{article}/analysis", "admin", 200),
                arguments(Method.GET, "/api/v1/analyses", "admin", 200),
                arguments(Method.GET, "/api/v1/entities", "entities:read", 200),
                arguments(Method.GET, "/api/v1/entity-imports", "entities:write", 200),
                // Allowed, but without saying what the file looks like.
                arguments(Method.POST, "/api/v1/entity-imports", "entities:write", 400),
                arguments(Method.GET, "/api/v1/entity-imports/{entity}", "entities:write", 404),
                arguments(Method.DELETE, "/api/v1/entity-imports/{entity}", "entities:write", 404),
                arguments(Method.GET, "/api/v1/entity-imports/{entity}/errors", "entities:write", 404),
                arguments(Method.GET, "/api/v1/entity-exports", "entities:write", 200),
                arguments(Method.POST, "/api/v1/entities", "entities:write", 400),
                arguments(Method.GET, "/api/v1/entities/{entity}", "entities:read", 200),
                // Allowed, but without saying which version is changed.
                arguments(Method.PUT, "/api/v1/entities/{entity}", "entities:write", 400),
                arguments(Method.DELETE, "/api/v1/entities/{entity}", "entities:write", 428),
                arguments(Method.GET, "/api/v1/entities/{entity}/history", "entities:write", 200),
                arguments(Method.GET, "/api/v1/entities/{entity}/history/1", "entities:write", 404),
                arguments(Method.POST, "/api/v1/entities/{entity}/history/1/revert", "entities:write", 404),
                arguments(Method.GET, "/api/v1/entities/{entity}/merges", "entities:read", 200),
                arguments(Method.POST, "/api/v1/entities/{entity}/merges", "entities:review", 400),
                arguments(Method.POST, "/api/v1/entities/{entity}/splits", "entities:review", 400),
                arguments(Method.DELETE, "/api/v1/entities/{entity}/merges/{entity}", "entities:review", 404),
                arguments(Method.GET, "/api/v1/entity-sets", "entities:read", 200),
                arguments(Method.POST, "/api/v1/entity-sets", "entities:read", 400),
                arguments(Method.GET, "/api/v1/entity-sets/{entity}", "entities:read", 404),
                arguments(Method.PUT, "/api/v1/entity-sets/{entity}", "entities:read", 400),
                arguments(Method.DELETE, "/api/v1/entity-sets/{entity}", "entities:read", 404),
                arguments(Method.GET, "/api/v1/entity-sets/{entity}/members", "entities:read", 404),
                arguments(Method.POST, "/api/v1/entity-sets/{entity}/members", "entities:read", 400),
                arguments(Method.DELETE, "/api/v1/entity-sets/{entity}/members/{entity}", "entities:read", 404),
                arguments(Method.GET, "/api/v1/review/queue", "entities:review", 200),
                arguments(Method.GET, "/api/v1/review/decisions", "entities:review", 200),
                arguments(Method.POST, "/api/v1/review/decisions", "entities:review", 400),
                arguments(Method.GET, "/api/v1/review/decisions/export", "entities:review", 200),
                arguments(Method.DELETE, "/api/v1/review/decisions/{entity}", "entities:review", 404),
                arguments(Method.GET, "/api/v1/entities/{entity}/mentions", "entities:read", 200),
                arguments(Method.GET, "/api/v1/entities/{entity}/articles", "entities:read", 200),
                arguments(Method.GET, "/api/v1/entities/{entity}/timeline", "entities:read", 200),
                arguments(Method.GET, "/api/v1/entities/{entity}/cooccurrences", "entities:read", 200),
                arguments(Method.GET, "/api/v1/entities/{entity}/quotes", "entities:read", 200),
                arguments(Method.GET, "/api/v1/entities/{entity}/roles", "entities:read", 200),
                arguments(Method.GET, "/api/v1/entities/{entity}/graph", "entities:read", 200),
                // Allowed, but an entity is not compared with itself.
                arguments(Method.GET, "/api/v1/entities/{entity}/comparison/{entity}", "entities:read", 400),
                arguments(Method.GET, "/api/v1/trending", "entities:read", 200),
                arguments(Method.GET, "/api/v1/reextractions", "entities:review", 200),
                // Allowed, but the body is none of this route's; and there is no such job.
                arguments(Method.POST, "/api/v1/reextractions", "entities:review", 400),
                arguments(Method.GET, "/api/v1/reextractions/{entity}", "entities:review", 404),
                arguments(Method.GET, "/api/v1/reextractions/{entity}/changes", "entities:review", 404),
                arguments(Method.POST, "/api/v1/reextractions/{entity}/pause", "entities:review", 404),
                arguments(Method.POST, "/api/v1/reextractions/{entity}/resume", "entities:review", 404),
                arguments(Method.POST, "/api/v1/reextractions/{entity}/cancel", "entities:review", 404),
                arguments(Method.POST, "/api/v1/extract", "entities:read", 200),
                arguments(Method.GET, "/api/v1/reconciliation/0.2", "entities:read", 200),
                arguments(Method.POST, "/api/v1/reconciliation/0.2", "entities:read", 200),
                arguments(Method.GET, "/api/v1/reconciliation/0.2/suggest/entity", "entities:read", 200),
                arguments(Method.GET, "/api/v1/reconciliation/0.2/flyout/entity?id={entity}", "entities:read", 200),
                arguments(Method.GET, "/api/v1/reconciliation/0.2/preview?id={entity}", "entities:read", 200),
                arguments(Method.GET, "/api/v1/reconciliation/0.2/properties", "entities:read", 200),
                arguments(Method.GET, "/api/v1/reconciliation/1.0-draft", "entities:read", 200),
                // Allowed, but the body is none of these routes'.
                arguments(Method.POST, "/api/v1/reconciliation/1.0-draft/reconcile", "entities:read", 400),
                arguments(Method.GET, "/api/v1/reconciliation/1.0-draft/suggest/entity", "entities:read", 200),
                arguments(Method.GET, "/api/v1/reconciliation/1.0-draft/preview?id={entity}", "entities:read", 200),
                arguments(Method.POST, "/api/v1/reconciliation/1.0-draft/extend", "entities:read", 400),
                arguments(Method.GET, "/api/v1/reconciliation/1.0-draft/extend/propose", "entities:read", 200));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theScopeOpensTheRoute(Method method, String path, String scope, int status) {
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in Portmere"));
        String entity = Api.id(Api.awaitRevision(article, 1).getString("entities[0].uri"));
        String there = path.replace("{article}", article.id().toString()).replace("{entity}", entity);

        assertThat(send(Api.as(Tokens.of("someone", scope)), method, there).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void withoutATokenNothingIsAnswered(Method method, String path) {
        var response = send(RestAssured.given(), method, anywhere(path));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:unauthenticated");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void allOtherScopesTogetherDoNotOpenTheRoute(Method method, String path, String scope) {
        String others = SCOPES.stream().filter(other -> !other.equals(scope)).collect(Collectors.joining(" "));

        var response = send(Api.as(Tokens.of("someone", others)), method, anywhere(path));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:forbidden");
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        assertThat(Api.as(Tokens.forAnotherAudience()).get("/api/v1/entities").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenThatIsTamperedWithIsRefused() {
        String token = Tokens.reader();
        String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";

        assertThat(Api.as(forged).get("/api/v1/entities").statusCode()).isEqualTo(401);
    }

    private static String anywhere(String path) {
        return path.replaceAll("\\{\\w+}", "0199c1a0-0000-7000-8000-000000000001");
    }

    private static Response send(RequestSpecification request, Method method, String path) {
        if (method == Method.POST && path.endsWith("/0.2")) {
            return request.formParam("queries", "{}").post(path);
        }
        return method == Method.POST || method == Method.PUT
                ? request.contentType("application/json")
                        .body("{\"text\": \"in Portmere\"}")
                        .request(method, path)
                : request.request(method, path);
    }
}
