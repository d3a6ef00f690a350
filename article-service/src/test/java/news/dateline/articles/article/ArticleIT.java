package news.dateline.articles.article;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.JsonTrees;
import news.dateline.articles.harness.NinjsSchema;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;
import news.dateline.articles.ninjs.EveryProperty;

import static org.assertj.core.api.Assertions.assertThat;

/** The main path against the packaged service, be it a jar or a native executable. */
@QuarkusIntegrationTest
@QuarkusTestResource(Backends.class)
class ArticleIT {

    @Test
    void anArticleLivesAndDies() {
        // given
        String name = Stories.freshName();

        // when
        Response created = Api.post(Stories.named(name, "First"));
        String id = Api.id(created);
        String path = Api.ARTICLES + "/" + id;
        Response revised = Api.put(id, created.header("ETag"), Stories.named(name, "Second"));
        Response list = Api.get(Tokens.reader(), Api.ARTICLES + "?limit=1");
        Response revisions = Api.get(Tokens.journalist(), path + "/revisions");
        Response original = Api.get(Tokens.journalist(), path + "/original");
        Response erased =
                Api.as(Tokens.administrator()).header("If-Match", "\"2\"").delete(path);

        // then
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(revised.statusCode()).as(revised.asString()).isEqualTo(200);
        assertThat(list.jsonPath().getString("items[0].uri")).isEqualTo("urn:dateline:article:" + id);
        assertThat(revisions.jsonPath().getList("items.subject")).hasSize(2);
        assertThat(original.asString()).isEqualTo(Stories.named(name, "Second"));
        assertThat(erased.statusCode()).isEqualTo(204);
        assertThat(Topic.events(id, 3)).extracting(Topic.Event::revision).containsExactly(1, 2, 3);
    }

    @Test
    void wireCopyIsUnderstood() {
        // when
        Response created = Api.postWireCopy("date 2026-03-11 BAKU, Azerbaijan, March 11. The ferry sails.");

        // then
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.jsonPath().getString("located")).isEqualTo("Baku, Azerbaijan");
    }

    @Test
    void everyPropertyOfNinjsIsKept() {
        // given
        var sent = EveryProperty.of(NinjsSchema.document());

        // when
        Response created = Api.post(sent.toString());

        // then
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(NinjsSchema.complaints(JsonTrees.of(created.asString()))).isEmpty();
        assertThat(JsonTrees.of(created.asString()).get("associations")).isEqualTo(sent.get("associations"));
        assertThat(JsonTrees.of(created.asString()).get("plannedCoverage")).isEqualTo(sent.get("plannedCoverage"));
    }

    @Test
    void whatIsWrongIsToldInFull() {
        // when
        Response refused = Api.post("{\"headline\": 1, \"urgency\": 10, \"pubStatus\": \"x\"}");
        Response limits = Api.post("{\"urgency\": 10, \"language\": \"!\", \"rightsInfo\": {}}");
        Response anonymous = RestAssured.get(Api.ARTICLES);

        // then
        assertThat(refused.jsonPath().getList("violations.pointer"))
                .containsExactlyInAnyOrder("/headline", "/pubStatus");
        assertThat(limits.jsonPath().getList("violations.pointer"))
                .containsExactlyInAnyOrder("/urgency", "/language", "/rightsInfo");
        assertThat(anonymous.statusCode()).isEqualTo(401);
    }
}
