package news.dateline.articles.article;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.JsonTrees;
import news.dateline.articles.harness.NinjsSchema;
import news.dateline.articles.harness.Shared;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ArticleLifeTest {

    @Test
    void anArticleIsKeptAndToldOf() {
        // given
        String name = Stories.freshName();

        // when
        Response created = Api.post(Stories.named(name, "Parliament opens"));

        // then
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        String id = Api.id(created);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.jsonPath().getString("uri")).isEqualTo("urn:dateline:article:" + id);
        assertThat(created.jsonPath().getString("version")).isEqualTo("1");
        assertThat(created.jsonPath().getString("pubStatus")).isEqualTo("usable");
        assertThat(created.jsonPath().getList("altIds.role")).isEqualTo(List.of("externalVersion", "externalId"));
        assertThat(created.jsonPath().getList("altIds.value")).isEqualTo(List.of("7", name));
        assertThat(created.jsonPath().getList("infoSources.literal")).isEqualTo(List.of("dateline-test"));
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/" + id).asString()).isEqualTo(created.asString());

        Topic.Event event = Topic.events(id, 1).getFirst();
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "news.dateline.article.revised")
                .containsEntry("ce_source", "urn:dateline:service:article-service")
                .containsEntry("ce_subject", "urn:dateline:article:" + id)
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
        assertThat(event.data().get("text").asText())
                .isEqualTo("Parliament opens\n\nBAKU, Azerbaijan, March 11. Parliament opened.");
        assertThat(event.data().get("headline").asText()).isEqualTo("Parliament opens");
        assertThat(event.data().get("externalId").asText()).isEqualTo(name);
        assertThat(event.data().get("source").asText()).isEqualTo("dateline-test");
        assertThat(event.data().get("revision").asInt()).isEqualTo(1);
        assertThat(event.data().get("pubStatus").asText()).isEqualTo("usable");
    }

    @Test
    void sendingAnArticleAgainRevisesItOnlyIfSomethingChanged() {
        // given
        String name = Stories.freshName();
        String id = Api.id(Api.post(Stories.named(name, "First")));

        // when
        Response repeated = Api.post(Stories.named(name, "First"));
        Response revised = Api.post(Stories.named(name, "Second"));

        // then
        assertThat(repeated.statusCode()).isEqualTo(200);
        assertThat(repeated.header("ETag")).isEqualTo("\"1\"");
        assertThat(repeated.header("Location")).isNull();
        assertThat(revised.statusCode()).isEqualTo(200);
        assertThat(revised.header("ETag")).isEqualTo("\"2\"");
        assertThat(revised.jsonPath().getString("uri")).isEqualTo("urn:dateline:article:" + id);
        assertThat(Topic.events(id, 2)).extracting(Topic.Event::revision).containsExactly(1, 2);
        assertThat(Database.column("select action || ':' || coalesce(before_revision, 0) || ':' || after_revision"
                        + " from audit where article_id = '" + id + "' order by id"))
                .containsExactly("CREATED:0:1", "REVISED:1:2");
    }

    @Test
    void theSameNameInAnotherSourceIsAnotherArticle() {
        // given
        String story = Stories.named(Stories.freshName(), "Parliament opens");
        String id = Api.id(Api.post(story));

        // when
        Response other = Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", "other-wire")
                .queryParam("externalId", "x-1")
                .body(story)
                .post(Api.ARTICLES);

        // then
        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(Api.id(other)).isNotEqualTo(id);
        assertThat(other.jsonPath().getList("infoSources.literal")).isEqualTo(List.of("other-wire"));
        assertThat(other.jsonPath().getList("altIds.role"))
                .isEqualTo(List.of("externalVersion", "externalUri", "externalId"));
    }

    @Test
    void withoutANameEverySendingCreates() {
        // given
        String story = Stories.nameless("Parliament opens", "");

        // then
        assertThat(Api.post(story).statusCode()).isEqualTo(201);
        assertThat(Api.post(story).statusCode()).isEqualTo(201);
    }

    @Test
    void puttingBackWhatWasReadChangesNothing() {
        // given
        Response created = Api.post(Stories.named(Stories.freshName(), "Parliament opens"));
        String id = Api.id(created);

        // when
        Response put = Api.put(id, "\"1\"", created.asString());

        // then
        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.header("ETag")).isEqualTo("\"1\"");
        assertThat(put.asString()).isEqualTo(created.asString());
    }

    @Test
    void aChangeNeedsTheTagOfWhatItChanges() {
        // given
        String name = Stories.freshName();
        String id = Api.id(Api.post(Stories.named(name, "First")));
        String change = Stories.named(name, "Second");

        // when
        Response without = Api.as(Tokens.journalist())
                .contentType("application/json")
                .body(change)
                .put(Api.ARTICLES + "/" + id);
        Response stale = Api.put(id, "\"9\"", change);
        Response fresh = Api.put(id, "\"1\"", change);
        Response again = Api.put(id, "\"1\"", change);

        // then
        assertThat(without.statusCode()).isEqualTo(428);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(fresh.statusCode()).isEqualTo(200);
        assertThat(fresh.header("ETag")).isEqualTo("\"2\"");
        assertThat(again.statusCode()).isEqualTo(412);
        assertThat(Api.put("0190b5a0-0000-7000-8000-000000000000", "\"1\"", change)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void wireCopyIsTakenAndItsOriginalKept() {
        // given
        String copy = " date 2024-03-11 BAKU, Azerbaijan, March 11. The ferry sails.\n\nFollow us on Telegram\n";

        // when
        Response created = Api.as(Tokens.journalist())
                .contentType("text/plain;charset=UTF-8")
                .header("Content-Language", "en")
                .body(copy)
                .post(Api.ARTICLES);

        // then
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.jsonPath().getString("located")).isEqualTo("Baku, Azerbaijan");
        assertThat(created.jsonPath().getString("language")).isEqualTo("en");
        assertThat(created.jsonPath().getString("contentCreated")).isEqualTo("2024-03-11T00:00:00Z");
        assertThat(created.jsonPath().getString("headlines[0].role")).isEqualTo("derived");
        assertThat(created.jsonPath().getString("bodies[0].value"))
                .isEqualTo("BAKU, Azerbaijan, March 11. The ferry sails.");

        Response original = Api.get(Tokens.journalist(), Api.ARTICLES + "/" + Api.id(created) + "/original");
        assertThat(original.asString()).isEqualTo(copy);
        assertThat(original.contentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(original.header("ETag")).isEqualTo("\"1\"");

        Topic.Event event = Topic.events(Api.id(created), 1).getFirst();
        assertThat(event.data().get("text").asText()).isEqualTo("BAKU, Azerbaijan, March 11. The ferry sails.");
        assertThat(event.data().get("headline").asText()).isEqualTo("The ferry sails");
        assertThat(event.data().get("contentCreated").asText()).isEqualTo("2024-03-11T00:00:00Z");
    }

    @Test
    void whatIsAnsweredIsValidNinjs() {
        for (var sample : Shared.samples()) {
            // when
            Response created = Api.post(Shared.text(sample));

            // then
            assertThat(created.statusCode()).as(created.asString()).isIn(200, 201);
            assertThat(NinjsSchema.complaints(JsonTrees.of(created.asString())))
                    .as(sample.toString())
                    .isEmpty();
        }
    }

    @Test
    void puttingBackWhatWasReadIsNoRevisionHoweverNumbersAndKeysWereWritten() {
        // given
        String place = """
                "places": [{"geoJSON": {"type": "Point", "coordinates": [1E+1, 49.50, 4e1], "bbox": [-1.5E-3, 0]}}],
                "renditions": [{"name": "video", "duration": 1E+5, "href": "http://example.com/video"}],
                """;
        String id = Api.id(Api.post(Stories.nameless("Parliament opens", place)));

        // when
        Response read = Api.get(Tokens.journalist(), Api.ARTICLES + "/" + id);
        Response again = Api.put(id, read.header("ETag"), read.asString());

        // then
        assertThat(read.asString()).contains("\"bbox\":[-0.0015,0],\"coordinates\":[10,49.50,40],\"type\":\"Point\"");
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.asString()).isEqualTo(read.asString());
    }

    @Test
    void theLargestBodyIsKeptAndToldOf() {
        // given
        String body = "Ä sentence of forty-two letters goes here. ".repeat(1_000_000 / 43);

        // when
        Response created = Api.post("{\"bodies\": [{\"value\": \"%s\"}]}".formatted(body));

        // then
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(Topic.events(Api.id(created), 1)
                        .getFirst()
                        .data()
                        .get("text")
                        .asText())
                .isEqualTo(body.strip());
    }
}
