package news.dateline.articles.article;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class LifecycleTest {

    @Test
    void unpublishingWithdrawsAndPublishingBringsBack() {
        // given
        String name = Stories.freshName();
        String id = Api.id(Api.post(Stories.named(name, "First")));

        // when
        Response unpublished = Api.decide(id, "unpublish", "\"1\"", "{\"note\": \"The source denies it.\"}");
        int whileUnpublished = read(Tokens.reader(), id).statusCode();
        Response sentAgain = Api.post(Stories.named(name, "First"));
        Response published = Api.decide(id, "publish", "\"2\"", "{\"note\": \"A second source confirms it.\"}");

        // then
        assertThat(unpublished.statusCode()).as(unpublished.asString()).isEqualTo(200);
        assertThat(unpublished.header("ETag")).isEqualTo("\"2\"");
        assertThat(unpublished.jsonPath().getString("pubStatus")).isEqualTo("withheld");
        assertThat(whileUnpublished).isEqualTo(404);
        assertThat(sentAgain.statusCode()).isEqualTo(409);
        assertThat(sentAgain.jsonPath().getString("stage")).isEqualTo("unpublished");
        assertThat(published.jsonPath().getString("pubStatus")).isEqualTo("usable");
        assertThat(read(Tokens.reader(), id).statusCode()).isEqualTo(200);
        assertThat(Topic.events(id, 3))
                .extracting(event -> event.data().get("pubStatus").asText())
                .containsExactly("usable", "withheld", "usable");

        Response revisions = Api.get(Tokens.journalist(), Api.ARTICLES + "/" + id + "/revisions");
        assertThat(revisions.jsonPath().getList("items.action"))
                .isEqualTo(List.of("published", "unpublished", "created"));
        assertThat(revisions.jsonPath().getList("items.subject"))
                .isEqualTo(List.of("editor-subject", "editor-subject", "journalist-subject"));
        assertThat(revisions.jsonPath().getString("items[1].note")).isEqualTo("The source denies it.");
        Response forReaders = Api.get(Tokens.reader(), Api.ARTICLES + "/" + id + "/revisions");
        assertThat(forReaders.jsonPath().getList("items.revision")).isEqualTo(List.of(3, 1));
        assertThat(forReaders.asString()).doesNotContain("note").doesNotContain("action");
        assertThat(Database.column("select action || ':' || coalesce(note, '') from audit where article_id = '" + id
                        + "' order by id"))
                .containsExactly(
                        "CREATED:", "UNPUBLISHED:The source denies it.", "PUBLISHED:A second source confirms it.");
    }

    @Test
    void anUnpublishedArticleCanBeWorkedOnMeanwhile() {
        // given
        String name = Stories.freshName();
        String id = Api.id(Api.post(Stories.named(name, "First")));
        Api.decide(id, "unpublish");

        // when
        Response edited = Api.put(id, "\"2\"", withheld(Stories.named(name, "Second")));
        Response restored = Api.decide(id, "restore");

        // then
        assertThat(edited.statusCode()).as(edited.asString()).isEqualTo(200);
        assertThat(restored.jsonPath().getString("headlines[0].value")).isEqualTo("Second");
        assertThat(restored.jsonPath().getString("pubStatus")).isEqualTo("usable");
    }

    @Test
    void whatIsTakenDownOnlyAnEditorBringsBack() {
        // given
        String name = Stories.freshName();
        String id = Api.id(Api.post(Stories.named(name, "First")));

        // when
        Response takenDown = Api.decide(id, "take-down");
        Response edited = Api.put(id, "\"2\"", withheld(Stories.named(name, "Second")));
        Response published = Api.decide(id, "publish");

        // then
        assertThat(takenDown.statusCode()).isEqualTo(200);
        assertThat(edited.statusCode()).isEqualTo(409);
        assertThat(published.statusCode()).isEqualTo(409);
        assertThat(published.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:conflict");
        assertThat(published.jsonPath().getString("stage")).isEqualTo("taken-down");
        assertThat(published.jsonPath().getList("allowed")).isEqualTo(List.of("restore", "kill", "erase"));
        assertThat(Api.decide(id, "restore").statusCode()).isEqualTo(200);
        assertThat(read(Tokens.reader(), id).statusCode()).isEqualTo(200);
    }

    @Test
    void aKillTellsTheWorldWhy() {
        // given
        String id = Api.id(Api.post(Stories.named(Stories.freshName(), "First")));

        // when
        Response killed = Api.decide(id, "kill", "\"1\"", "{\"note\": \"Wrong minister.\"}");
        Response again = Api.decide(id, "kill");

        // then
        assertThat(killed.statusCode()).as(killed.asString()).isEqualTo(200);
        assertThat(killed.jsonPath().getString("pubStatus")).isEqualTo("canceled");
        assertThat(killed.jsonPath().getString("edNote")).isEqualTo("Wrong minister.");
        Topic.Event event = Topic.events(id, 2).getLast();
        assertThat(event.type()).isEqualTo("news.dateline.article.killed");
        assertThat(event.data().get("note").asText()).isEqualTo("Wrong minister.");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getList("allowed")).isEqualTo(List.of("erase"));
    }

    @Test
    void aCorrectionKeepsTheStatusAndNeedsANoteOfItsOwn() {
        // given
        String embargo = "\"embargoedUntil\": \"2999-01-01T00:00:00Z\",";
        String id = Api.id(Api.post(Stories.nameless("Frist", embargo)));

        // when
        Response silent = Api.decide(id, "correct", "\"1\"", Stories.nameless("First", ""));
        Response corrected =
                Api.decide(id, "correct", "\"1\"", Stories.nameless("First", "\"edNote\": \"Mends the headline.\","));
        Response repeated =
                Api.decide(id, "correct", "\"2\"", Stories.nameless("Third", "\"edNote\": \"Mends the headline.\","));

        // then
        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(silent.jsonPath().getString("violations[0].pointer")).isEqualTo("/edNote");
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(200);
        assertThat(corrected.jsonPath().getString("headlines[0].value")).isEqualTo("First");
        assertThat(corrected.jsonPath().getString("embargoedUntil")).isEqualTo("2999-01-01T00:00:00Z");
        assertThat(repeated.statusCode()).isEqualTo(400);
        assertThat(read(Tokens.reader(), id).statusCode()).isEqualTo(404);
        assertThat(Database.column(
                        "select action from article_revision where article_id = '" + id + "' order by revision"))
                .containsExactly("CREATED", "CORRECTED");
    }

    @Test
    void theOriginalOfADecisionIsTheItemThatItIsAbout() {
        // given
        String story = Stories.named(Stories.freshName(), "First");
        String id = Api.id(Api.post(story));
        Api.decide(id, "unpublish");

        // when
        Response original = Api.get(Tokens.journalist(), Api.ARTICLES + "/" + id + "/original");

        // then
        assertThat(original.asString()).isEqualTo(story);
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "schedule", "unpublish", "take-down", "restore", "kill"})
    void everyDecisionNeedsANoteAndTheTag(String operation) {
        // given
        String id = Api.id(Api.post(Stories.nameless("First", "")));
        String note = "{\"note\": \"x\", \"at\": \"2030-01-01T00:00:00Z\"}"
                .replace(
                        ", \"at\": \"2030-01-01T00:00:00Z\"",
                        operation.equals("schedule") ? ", \"at\": \"2030-01-01T00:00:00Z\"" : "");

        // when
        Response untagged = Api.as(Tokens.editor())
                .contentType("application/json")
                .body(note)
                .post(Api.ARTICLES + "/" + id + "/" + operation);

        // then
        assertThat(untagged.statusCode()).as(untagged.asString()).isEqualTo(428);
        assertThat(Api.decide(id, operation, "\"9\"", note).statusCode()).isEqualTo(412);
        for (String bad :
                List.of("{}", "{\"note\": \" \"}", "{\"note\": null}", "{\"note\": \"" + "x".repeat(2001) + "\"}")) {
            Response refused = Api.decide(id, operation, "\"1\"", bad);
            assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
            assertThat(refused.jsonPath().getString("violations[0].pointer")).isEqualTo("/note");
        }
        assertThat(Api.decide("0190b5a0-0000-7000-8000-000000000000", operation, "*", note)
                        .statusCode())
                .isEqualTo(404);
        assertThat(read(Tokens.journalist(), id).header("ETag")).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"note": "x", "nota": "y"}                     | /nota | validation
            {"note": 7}                                    | /note | validation
            {"note": "x", "at": "2030-01-01T00:00:00Z"}    | /at   | validation
            {"note": "x", "note": "y"}                     |       | malformed-request
            {"note": "x"                                   |       | malformed-request
            []                                             |       | malformed-request
            null                                           |       | malformed-request
            {"note": "a\\u0000b"}                          | /note | validation
            """)
    void aBadDecisionIsRefusedWithItsPlace(String body, String pointer, String type) {
        // given
        String id = Api.id(Api.post(Stories.nameless("First", "")));

        // when
        Response refused = Api.decide(id, "unpublish", "\"1\"", body);

        // then
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:" + type);
        assertThat(refused.jsonPath().getString("violations[0].pointer")).isEqualTo(pointer);
        assertThat(read(Tokens.journalist(), id).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void whereAnArticleStandsCanBeRead() {
        // given
        String id = Api.id(Api.post(Stories.nameless("First", "\"embargoedUntil\": \"2999-01-01T00:00:00Z\",")));

        // when
        Response lifecycle = Api.get(Tokens.journalist(), Api.ARTICLES + "/" + id + "/lifecycle");

        // then
        assertThat(lifecycle.jsonPath().getString("stage")).isEqualTo("embargoed");
        assertThat(lifecycle.jsonPath().getString("embargoedUntil")).isEqualTo("2999-01-01T00:00:00Z");
        assertThat(lifecycle.header("ETag")).isEqualTo("\"1\"");
        assertThat(lifecycle.jsonPath().getList("allowed"))
                .isEqualTo(List.of("revise", "correct", "publish", "unpublish", "take-down", "kill", "erase"));
    }

    private static String withheld(String story) {
        return story.replace("\"version\"", "\"pubStatus\": \"withheld\", \"version\"");
    }

    private static Response read(String token, String id) {
        return Api.get(token, Api.ARTICLES + "/" + id);
    }
}
