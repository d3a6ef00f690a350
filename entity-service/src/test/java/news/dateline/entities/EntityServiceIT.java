package news.dateline.entities;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.Topics;
import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** The main path on the packaged service, jar or executable, with the extractor that it ships. */
@QuarkusIntegrationTest
@WithTestResource(Backends.class)
class EntityServiceIT {

    private static final String TEXT = """
            Parliament of Norway opens in Oslo

            OSLO, Norway, March 11. The United Nations and the European Union welcomed the opening, a spokesman of the \
            United Nations said.""";

    @Test
    void anArticlesEntitiesAreReadableFromAllSides() {
        // given
        var article = Articles.fresh();

        // when
        Topic.publish(article.revised(1, TEXT));

        // then
        var entities = Api.awaitRevision(article, 1);
        assertThat(entities.<String>getList("entities.name")).contains("United Nations");
        String path =
                "/api/v1/entities/" + Api.id(entities.getString("entities.find { it.name == 'United Nations' }.uri"));
        var entity = Api.get(path);
        assertThat(entity.statusCode()).isEqualTo(200);
        assertThat(entity.jsonPath().getInt("articles")).isEqualTo(1);
        assertThat(entity.jsonPath().getInt("mentions")).isEqualTo(2);
        var mentions = Api.get(path + "/mentions").jsonPath();
        assertThat(mentions.<String>getList("items.articleUri")).containsOnly(article.uri());
        assertThat(mentions.getString("items[0].snippet")).contains("United Nations");
        assertThat(Api.named("united nat")).contains(entity.jsonPath().getString("uri"));
        var told = Topic.await(
                Topics.ARTICLE_ENTITIES,
                1,
                event -> event.key().equals(article.id().toString()));
        assertThat(told.getFirst().data().get("entities")).isNotEmpty();
    }

    @Test
    void aTextIsAnalysedOnRequest() {
        var response = Api.as(Tokens.reader())
                .contentType("application/json")
                .body("{\"text\": \"The United Nations met in Geneva.\"}")
                .post("/api/v1/extract");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().<String>getList("mentions.exact")).contains("United Nations");
    }

    @Test
    void theRegistryIsEditedMergedAndReviewed() {
        // given
        String one = Names.word();
        String other = Names.word();
        String survivor = Registry.confirmed("PLACE", one, one + " Town");
        String merged = Registry.confirmed("PLACE", other);

        // when
        var merge = Registry.merge(survivor, merged);
        var decisions = Api.as(Tokens.editor())
                .contentType("application/json")
                .body("{\"decisions\": [{\"decision\": \"reject\", \"entityUri\": \"" + survivor + "\"}]}")
                .post("/api/v1/review/decisions");

        // then
        assertThat(merge.jsonPath().<String>getList("names")).contains(one, other);
        assertThat(Registry.get(merged).statusCode()).isEqualTo(308);
        assertThat(decisions.jsonPath().getString("results[0].decision.entityName"))
                .isEqualTo(one);
        var history = Api.as(Tokens.editor())
                .get(Registry.ENTITIES + "/" + survivor + "/history")
                .jsonPath();
        assertThat(history.<String>getList("items.action")).containsExactly("rejected", "absorbed", "created");
        assertThat(history.<String>getList("items[2].state.names.name")).containsExactlyInAnyOrder(one, one + " Town");
        assertThat(Api.as(Tokens.editor())
                        .get("/api/v1/review/decisions/export")
                        .asString())
                .contains(survivor);
        assertThat(Api.as(Tokens.editor())
                        .get("/api/v1/review/queue?kind=suggestion")
                        .statusCode())
                .isEqualTo(200);
        var set = Api.as(Tokens.editor())
                .contentType("application/json")
                .body("{\"name\": \"" + one + "\"}")
                .post("/api/v1/entity-sets");
        assertThat(set.jsonPath().getString("name")).isEqualTo(one);
    }

    @Test
    void theStarterRegistryIsTakenIn() {
        var found = Api.await(
                "/api/v1/entities?q=republic+of+azerbaijan",
                response -> !response.jsonPath().getList("items").isEmpty());

        assertThat(found.getString("items[0].status")).isEqualTo("confirmed");
    }

    @Test
    void aFileIsImportedAndExported() {
        var sent = Api.as(Tokens.editor())
                .contentType("text/csv")
                .body("type,name,acronyms\nWORK,Charter of Portmere,COP\n")
                .post("/api/v1/entity-imports?format=csv");

        assertThat(sent.statusCode()).isEqualTo(202);
        var done = Api.await(
                Tokens.editor(),
                "/api/v1/entity-imports/" + sent.jsonPath().getString("id"),
                response -> response.jsonPath().getString("finished") != null);
        assertThat(done.getString("status")).isEqualTo("done");
        for (String format : new String[] {"ndjson", "csv", "skos"}) {
            assertThat(Api.as(Tokens.editor())
                            .get("/api/v1/entity-exports?types=WORK&format=" + format)
                            .asString())
                    .contains("Charter of Portmere");
        }
    }

    @Test
    void refusalsAreProblems() {
        var unknown = Api.get("/api/v1/entities/0199c1a0-0000-7000-8000-000000000001");
        var stranger = RestAssured.get("/api/v1/entities");
        var wrong = Api.get("/api/v1/entities?limit=0");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:not-found");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(wrong.jsonPath().getString("violations[0].parameter")).isEqualTo("limit");
    }

    @Test
    void itIsReady() {
        assertThat(RestAssured.get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(RestAssured.get("/q/openapi").statusCode()).isEqualTo(200);
    }
}
