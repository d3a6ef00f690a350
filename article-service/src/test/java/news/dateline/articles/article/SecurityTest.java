package news.dateline.articles.article;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class SecurityTest {

    private static final String OTHER_SCOPES = "entities:read entities:write entities:review";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   |                | articles:write | articles:read articles:publish     | 201
            GET    |                | articles:read  | articles:write articles:publish    | 200
            GET    | ?souce=wire    | articles:read  | articles:write articles:publish    | 400
            GET    | /{id}          | articles:read  | articles:write articles:publish    | 200
            PUT    | /{id}          | articles:write | articles:read articles:publish     | 200
            DELETE | /{id}          | admin          | articles:read articles:write articles:publish | 204
            GET    | /{id}/revisions   | articles:read | articles:write articles:publish  | 200
            GET    | /{id}/revisions/1 | articles:read | articles:write articles:publish  | 200
            GET    | /search        | articles:read  | articles:write articles:publish    | 200
            GET    | /search/suggestions?q=x | articles:read | articles:write articles:publish | 200
            GET    | /export        | articles:read  | articles:write articles:publish    | 200
            GET    | /{id}/duplicates | articles:read | articles:write articles:publish  | 200
            GET    | /{id}/story    | articles:read  | articles:write articles:publish    | 200
            GET    | /{id}/similar  | articles:read  | articles:write articles:publish    | 200
            POST   | /{id}/revisions/1/restore | articles:write | articles:read articles:publish | 200
            GET    | /{id}/legal-hold | admin | articles:read articles:write articles:publish | 404
            PUT    | /{id}/legal-hold | admin | articles:read articles:write articles:publish | 400
            DELETE | /{id}/legal-hold | admin | articles:read articles:write articles:publish | 204
            PUT    | /{id}/lock     | articles:write | articles:read articles:publish      | 200
            GET    | /{id}/lock     | articles:write | articles:read articles:publish      | 404
            DELETE | /{id}/lock     | articles:write | articles:read articles:publish      | 204
            GET    | /{id}/diff     | articles:read | articles:write articles:publish      | 200
            POST   | /{id}/replay   | admin          | articles:read articles:write articles:publish | 202
            GET    | /{id}/projection | admin        | articles:read articles:write articles:publish | 200
            GET    | /{id}/original | articles:write | articles:read articles:publish     | 200
            GET    | /{id}/lifecycle | articles:write | articles:read articles:publish    | 200
            POST   | /{id}/publish   | articles:publish | articles:read articles:write    | 409
            POST   | /{id}/schedule  | articles:publish | articles:read articles:write    | 400
            POST   | /{id}/correct   | articles:publish | articles:read articles:write    | 400
            POST   | /{id}/unpublish | articles:publish | articles:read articles:write    | 200
            POST   | /{id}/take-down | articles:publish | articles:read articles:write    | 200
            POST   | /{id}/restore   | articles:publish | articles:read articles:write    | 409
            POST   | /{id}/kill      | articles:publish | articles:read articles:write    | 200
            """)
    void everyRouteNeedsItsScope(String method, String route, String scope, String others, int status) {
        // given
        String story = Stories.nameless("Parliament opens", "");
        String id = Api.id(Api.post(story));
        String path = Api.ARTICLES + (route == null ? "" : route.replace("{id}", id));

        // when
        String body =
                "articles:publish".equals(scope) || path.endsWith("/restore") ? "{\"note\": \"Because.\"}" : story;
        Response anonymous = send(RestAssured.given(), method, path, body);
        Response forbidden = send(Api.as(Tokens.of("somebody", others + " " + OTHER_SCOPES)), method, path, body);
        Response allowed = send(Api.as(Tokens.of("somebody", scope)), method, path, body);

        // then
        assertThat(anonymous.statusCode()).isEqualTo(401);
        assertThat(anonymous.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(anonymous.contentType()).isEqualTo("application/problem+json");
        assertThat(anonymous.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:unauthenticated");
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.contentType()).isEqualTo("application/problem+json");
        assertThat(forbidden.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:forbidden");
        assertThat(allowed.statusCode()).as(allowed.asString()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET | /api/v1/subjects                 | articles:read | articles:write articles:publish | 200
            GET | /api/v1/subjects/medtop:15000000 | articles:read | articles:write articles:publish | 200
            PUT | /api/v1/subjects                 | admin | articles:read articles:write articles:publish | 400
            """)
    void everyRouteOfSubjectsNeedsItsScope(String method, String path, String scope, String others, int status) {
        assertThat(send(RestAssured.given(), method, path, "{}").statusCode()).isEqualTo(401);
        assertThat(send(Api.as(Tokens.of("somebody", others + " " + OTHER_SCOPES)), method, path, "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(Api.as(Tokens.of("somebody", scope)), method, path, "{}")
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/audit, 200",
        "GET, /api/v1/audit/verification, 200",
        "GET, /api/v1/retention-rules, 200",
        "PUT, /api/v1/retention-rules, 400",
        "DELETE, /api/v1/retention-rules?source=nobody, 204",
        "GET, /api/v1/api-keys, 200",
        "POST, /api/v1/api-keys, 400",
        "GET, /api/v1/api-keys/0199c1a0-0000-7000-8000-000000000001, 404",
        "DELETE, /api/v1/api-keys/0199c1a0-0000-7000-8000-000000000001, 404"
    })
    void whatIsForAdministratorsNeedsTheirScope(String method, String path, int status) {
        // given
        String others = "articles:read articles:write articles:publish " + OTHER_SCOPES;

        // then
        assertThat(send(RestAssured.given(), method, path, "{}").statusCode()).isEqualTo(401);
        assertThat(send(Api.as(Tokens.of("somebody", others)), method, path, "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(Api.as(Tokens.of("somebody", "admin")), method, path, "{}")
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void wireCopyNeedsItsScopeToo() {
        // given
        String copy = "BAKU, Azerbaijan, March 11. The ferry sails.";

        // then
        assertThat(RestAssured.given()
                        .contentType("text/plain")
                        .body(copy)
                        .post(Api.ARTICLES)
                        .statusCode())
                .isEqualTo(401);
        assertThat(Api.as(Tokens.reader())
                        .contentType("text/plain")
                        .body(copy)
                        .post(Api.ARTICLES)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Api.postWireCopy(copy).statusCode()).isEqualTo(201);
    }

    @Test
    void linesNeedTheirScopeToo() {
        // given
        String path = Api.ARTICLES + "/bulk";

        // then
        assertThat(RestAssured.given()
                        .contentType("application/x-ndjson")
                        .body(new byte[] {'{', '}'})
                        .post(path)
                        .statusCode())
                .isEqualTo(401);
        assertThat(Api.as(Tokens.reader())
                        .contentType("application/x-ndjson")
                        .body(new byte[] {'{', '}'})
                        .post(path)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Api.as(Tokens.journalist())
                        .contentType("application/x-ndjson")
                        .body(new byte[] {'{', '}'})
                        .post(path)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tokensThatAreNotForUsAreRefused() {
        assertThat(Api.get(Tokens.forAudience("another-api"), Api.ARTICLES).statusCode())
                .isEqualTo(401);
        assertThat(Api.get(Tokens.expired(), Api.ARTICLES).statusCode()).isEqualTo(401);
        assertThat(Api.get(Tokens.reader() + "x", Api.ARTICLES).statusCode()).isEqualTo(401);
        assertThat(Api.get("x", Api.ARTICLES).statusCode()).isEqualTo(401);
    }

    @Test
    void refusalsDoNotTellWhetherAnArticleExists() {
        // given
        String id = Api.id(Api.post(Stories.nameless("Parliament opens", "\"pubStatus\": \"withheld\",")));
        String stranger = Tokens.of("somebody", "entities:read");

        // then
        assertThat(Api.get(stranger, Api.ARTICLES + "/" + id).statusCode()).isEqualTo(403);
        assertThat(Api.get(stranger, Api.ARTICLES + "/0190b5a0-0000-7000-8000-000000000000")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void healthAndTheApiDescriptionAreOpen() {
        assertThat(RestAssured.get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(RestAssured.get("/q/openapi").asString()).contains("/api/v1/articles/{id}/revisions");
    }

    private static Response send(RequestSpecification request, String method, String path, String body) {
        request.header("If-Match", "\"1\"");
        return method.startsWith("P")
                ? request.contentType("application/json").body(body).request(method, path)
                : request.request(method, path);
    }
}
