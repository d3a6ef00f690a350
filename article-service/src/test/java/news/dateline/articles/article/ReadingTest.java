package news.dateline.articles.article;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.JsonTrees;
import news.dateline.articles.harness.NinjsSchema;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ReadingTest {

    private final String source = "reading-" + UUID.randomUUID();

    @Test
    void whoHasTheRevisionIsNotSentItAgain() {
        // given
        String name = Stories.freshName();
        String path = Api.ARTICLES + "/" + Api.id(Api.post(Stories.named(name, "First")));

        // when
        Response same = Api.as(Tokens.reader())
                .header("If-None-Match", "\"7\", W/\"1\"")
                .get(path);
        Api.post(Stories.named(name, "Second"));
        Response changed =
                Api.as(Tokens.reader()).header("If-None-Match", "\"1\"").get(path);
        Response revision =
                Api.as(Tokens.reader()).header("If-None-Match", "\"1\"").get(path + "/revisions/1");

        // then
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.asString()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo("\"1\"");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(revision.statusCode()).isEqualTo(304);
    }

    @Test
    void whatReadersMustNotSeeIsNotFoundEvenIfTheyHaveIt() {
        // given
        String id = Api.id(Api.post(Stories.nameless("First", "")));
        Api.decide(id, "kill");

        // then
        assertThat(Api.as(Tokens.reader())
                        .header("If-None-Match", "*")
                        .get(Api.ARTICLES + "/" + id)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theHeadCanBeAskedForAlone() {
        // given
        String path = Api.ARTICLES + "/" + Api.id(Api.post(Stories.nameless("First", "")));

        // when
        Response head = Api.as(Tokens.reader()).head(path);

        // then
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo("\"1\"");
        assertThat(head.header("Content-Type")).startsWith("application/json");
        assertThat(head.asString()).isEmpty();
        assertThat(Api.as(Tokens.reader()).head(Api.ARTICLES).statusCode()).isEqualTo(200);
        assertThat(Api.as(Tokens.reader())
                        .head(Api.ARTICLES + "/0190b5a0-0000-7000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyTheWantedFieldsComeBack() {
        // given
        String id = Api.id(send("\"urgency\": 3, \"language\": \"en\","));

        // when
        Response article = Api.get(Tokens.reader(), Api.ARTICLES + "/" + id + "?fields=headlines, urgency");
        Response revision = Api.get(Tokens.reader(), Api.ARTICLES + "/" + id + "/revisions/1?fields=urgency");
        Response list = Api.get(Tokens.reader(), Api.ARTICLES + "?fields=language&source=" + source);

        // then
        assertThat(JsonTrees.of(article.asString())).isEqualTo(JsonTrees.of("""
                {"uri": "urn:dateline:article:%s", "representationType": "partial", "urgency": 3,
                 "headlines": [{"value": "Parliament opens"}]}""".formatted(id)));
        assertThat(NinjsSchema.complaints(JsonTrees.of(article.asString()))).isEmpty();
        assertThat(revision.jsonPath().getMap("").keySet())
                .containsExactlyInAnyOrder("uri", "representationType", "urgency");
        assertThat(list.jsonPath().getMap("items[0]").keySet())
                .containsExactlyInAnyOrder("uri", "representationType", "language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"headline", "uri,,language"})
    void aFieldThatNinjsHasNotIsInvalid(String fields) {
        // when
        Response refused = Api.get(Tokens.reader(), Api.ARTICLES + "?fields=" + fields);

        // then
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].parameter")).isEqualTo("fields");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            copyrightHolder   | Caspian Wire & Söhne
            usageTerms        | Not for use in Atlantis after 2030.
            digitalSourceType | http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia
            """)
    void listsAreFilteredByRights(String filter, String value) {
        // given
        String wanted = Api.id(
                send(rights("Caspian Wire & Söhne", "Not for use in Atlantis after 2030.", "trainedAlgorithmicMedia")));
        send(rights("Another", "None.", "digitalCapture"));
        send("");

        // when
        Response list = Api.as(Tokens.reader())
                .queryParam("source", source)
                .queryParam(filter, value)
                .get(Api.ARTICLES);

        // then
        assertThat(list.jsonPath().getList("items.uri")).isEqualTo(List.of("urn:dateline:article:" + wanted));
    }

    @Test
    void theFilterLooksAtTheCurrentRevision() {
        // given
        String id = Api.id(send(rights("Caspian Wire", "None.", "digitalCapture")));
        Api.put(id, "\"1\"", Stories.nameless("Parliament opens", rights("Another", "None.", "digitalCapture")));

        // then
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "?copyrightHolder=Caspian Wire&source=" + source)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    private Response send(String properties) {
        return Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source)
                .body(Stories.nameless("Parliament opens", properties))
                .post(Api.ARTICLES);
    }

    private static String rights(String holder, String terms, String type) {
        return """
                "copyrightHolder": "%s", "usageTerms": "%s",
                "digitalSourceType": {"name": "a name", "uri": "http://cv.iptc.org/newscodes/digitalsourcetype/%s"},
                """.formatted(holder, terms, type);
    }
}
