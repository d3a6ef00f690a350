package news.dateline.entities.reconciliation.api;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@QuarkusTest
@WithTestResource(Backends.class)
class CapabilityApiTest {

    private static final String PLACE = "/api/v1/reconciliation/capabilities";

    @Test
    void theAddressAnswersWithoutAToken() {
        // given
        String name = Names.person();
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "with " + name));
        String id = Api.id(Api.awaitRevision(article, 1).getString("entities[0].uri"));

        // when
        var made = create("{\"life\": \"PT1H\"}");

        // then
        String url = path(made.jsonPath().getString("url"));
        String draft = path(made.jsonPath().getString("draft"));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(Instant.parse(made.jsonPath().getString("expires")))
                .isCloseTo(Instant.now().plus(Duration.ofHours(1)), within(Duration.ofMinutes(1)));
        var manifest = RestAssured.given().get(url);
        assertThat(manifest.statusCode()).isEqualTo(200);
        assertThat(manifest.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(manifest.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(path(manifest.jsonPath().getString("suggest.entity.service_url")))
                .isEqualTo(url);
        assertThat(path(manifest.jsonPath().getString("preview.url").replace("{{id}}", "x")))
                .isEqualTo(url + "/preview");
        assertThat(manifest.jsonPath().getString("authentication")).isNull();
        assertThat(ReconciliationSchemas.complaints("0.2", "manifest", manifest.asString()))
                .isEmpty();
        String batch = "{\"q\": {\"query\": \"" + name + "\"}}";
        assertThat(RestAssured.given()
                        .formParam("queries", batch)
                        .post(url)
                        .jsonPath()
                        .getString("q.result[0].id"))
                .isEqualTo(id);
        assertThat(RestAssured.given()
                        .queryParam("queries", batch)
                        .get(url)
                        .jsonPath()
                        .getString("q.result[0].id"))
                .isEqualTo(id);
        assertThat(RestAssured.get(url + "/preview?id=" + id).asString()).contains(name);
        // Clients may send parameters that this version of the API does not define.
        assertThat(RestAssured.get(draft + "/suggest/entity?type_strict=any&prefix=" + name)
                        .jsonPath()
                        .<String>getList("result.id"))
                .containsExactly(id);
    }

    @Test
    void itReadsWhatReadersMayEvenIfItsMakerMayMore() {
        // given
        String secret = Names.person();
        var article = Articles.fresh();
        Topic.publish(article.embargoed(1, "with " + secret, Instant.now().plusSeconds(3600)));
        Api.await(Tokens.journalist(), article.entities(), response -> response.statusCode() == 200);
        String url = path(Api.as(Tokens.journalist())
                .contentType("application/json")
                .body("{}")
                .post(PLACE)
                .jsonPath()
                .getString("url"));

        // when
        var suggestions = RestAssured.get(url + "/suggest/entity?prefix=" + secret);

        // then
        assertThat(suggestions.statusCode()).isEqualTo(200);
        assertThat(suggestions.jsonPath().getList("result")).isEmpty();
    }

    @Test
    void browsersOfAnyOriginAreAnsweredBeforeTheyAsk() {
        String draft = path(create("{}").jsonPath().getString("draft"));

        var preflight = RestAssured.given()
                .header("Origin", "https://openrefine.example")
                .header("Access-Control-Request-Method", "POST")
                .options(draft + "/reconcile");

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET, POST");
    }

    @Test
    void aForgedOrForeignSegmentIsRefused() {
        String url = path(create("{}").jsonPath().getString("url"));
        String forged = url.replaceFirst("cap\\.(.)", "cap.X");

        var answer = RestAssured.get(forged);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:unauthenticated");
        assertThat(RestAssured.get("/api/v1/reconciliation/via/x/0.2").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aForgedSegmentIsNotMendedByAToken() {
        assertThat(Api.get("/api/v1/reconciliation/via/cap.x.y/0.2").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../capabilities",
                "/../../../entities",
                "/%2e%2e/capabilities",
                "/../../../../../q/health",
                "/capabilities"
            })
    void itOpensNothingElse(String rest) {
        String url = path(create("{}").jsonPath().getString("url"));

        var answer = RestAssured.given().urlEncodingEnabled(false).get(url + rest);

        assertThat(answer.statusCode()).isIn(401, 404);
        assertThat(answer.asString()).doesNotContain("items");
    }

    @ParameterizedTest
    @EnumSource(names = {"PUT", "DELETE", "PATCH"})
    void itPermitsReadingOnly(Method method) {
        String url = path(create("{}").jsonPath().getString("url"));

        assertThat(RestAssured.given().request(method, url).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT59S", "-PT1H", "P31D", "tomorrow"})
    void aLifeThatDoesNotFitIsAViolation(String life) {
        var answer = create("{\"life\": \"" + life + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().<String>getList("violations.pointer")).containsExactly("/life");
    }

    @Test
    void onlyWhoMayReadEntitiesCanMakeOne() {
        assertThat(RestAssured.given()
                        .contentType("application/json")
                        .body("{}")
                        .post(PLACE)
                        .statusCode())
                .isEqualTo(401);
        assertThat(Api.as(Tokens.of("someone", "articles:read admin"))
                        .contentType("application/json")
                        .body("{}")
                        .post(PLACE)
                        .statusCode())
                .isEqualTo(403);
    }

    private static Response create(String body) {
        return Api.as(Tokens.reader())
                .contentType("application/json")
                .body(body)
                .post(PLACE);
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }
}
