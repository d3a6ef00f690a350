package news.dateline.articles.story;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.story.domain.StoryBacklog;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class StoryTest {

    /** Words that no other test has. */
    private final String salt = "s" + UUID.randomUUID().toString().substring(0, 8);

    private final String source = UUID.randomUUID().toString();

    @Inject
    StoryBacklog backlog;

    @Test
    void copiesAreFoundWithTheirSimilarityAndTheOriginal() {
        // given
        String copy = send("Copy", "2026-03-02T00:00:00Z", text(0, 100), "");
        String original = send("Original", "2026-03-01T00:00:00Z", text(0, 105), "");
        send("Other", "2026-02-01T00:00:00Z", text(500, 600), "");

        // when
        Response duplicates = get(Tokens.reader(), copy, "duplicates");
        Response story = get(Tokens.reader(), copy, "story");

        // then
        assertThat(duplicates.jsonPath().getList("items.article.uri")).isEqualTo(List.of(urn(original)));
        assertThat(duplicates.jsonPath().getDouble("items[0].similarity")).isBetween(0.75, 1.0);
        assertThat(story.jsonPath().getString("original")).isEqualTo(urn(original));
        assertThat(story.jsonPath().getList("items.uri")).isEqualTo(List.of(urn(original), urn(copy)));
        assertThat(get(Tokens.reader(), original, "story").jsonPath().getString("id"))
                .isEqualTo(story.jsonPath().getString("id"));
    }

    @Test
    void aChainJoinsWhatIsAlikeOnlyByOthers() {
        // given
        String first = send("First", "2026-03-01T00:00:00Z", chain(0, 90), "");
        String last = send("Last", "2026-03-03T00:00:00Z", chain(60, 150), "");
        assertThat(get(Tokens.reader(), first, "duplicates").jsonPath().getList("items"))
                .isEmpty();
        assertThat(get(Tokens.reader(), first, "story").jsonPath().getList("items"))
                .hasSize(1);
        String between = send("Between", "2026-03-02T00:00:00Z", chain(0, 150), "");

        // when
        Response page = Api.get(Tokens.reader(), Api.ARTICLES + "/" + last + "/story?limit=2");
        Response rest = Api.as(Tokens.reader())
                .queryParam("limit", 2)
                .queryParam("cursor", page.jsonPath().getString("next"))
                .get(Api.ARTICLES + "/" + last + "/story");

        // then
        assertThat(page.jsonPath().getList("items.uri")).isEqualTo(List.of(urn(first), urn(between)));
        assertThat(rest.jsonPath().getList("items.uri")).isEqualTo(List.of(urn(last)));
        assertThat(rest.jsonPath().getString("next")).isNull();
    }

    @Test
    void readersAreNotShownWhatIsHidden() {
        // given
        String hidden = send("Hidden", "2026-03-01T00:00:00Z", text(0, 100), "\"pubStatus\": \"withheld\",");
        String shown = send("Shown", "2026-03-02T00:00:00Z", text(0, 100), "");

        // then
        assertThat(get(Tokens.reader(), shown, "duplicates").jsonPath().getList("items"))
                .isEmpty();
        assertThat(get(Tokens.reader(), shown, "story").jsonPath().getString("original"))
                .isEqualTo(urn(shown));
        assertThat(get(Tokens.reader(), shown, "story").asString()).doesNotContain(urn(hidden));
        assertThat(get(Tokens.reader(), hidden, "story").statusCode()).isEqualTo(404);
        assertThat(get(Tokens.journalist(), shown, "story").jsonPath().getString("original"))
                .isEqualTo(urn(hidden));
    }

    @Test
    void articlesOfOneAddressAreOneStoryWhateverTheLink() {
        // given
        String page = "https://example.com/" + salt;
        String one = send("One", "2026-03-01T00:00:00Z", "Short.", altId(page + "?utm_source=feed"));
        String other = send(
                "Other", "2026-03-02T00:00:00Z", "Short as well.", altId("http://www.example.com/" + salt + "/#top"));

        // when
        Response duplicates = get(Tokens.reader(), one, "duplicates");

        // then
        assertThat(duplicates.jsonPath().getList("items.article.uri")).isEqualTo(List.of(urn(other)));
        assertThat(duplicates.jsonPath().getBoolean("items[0].sameUrl")).isTrue();
        assertThat(duplicates.jsonPath().getDouble("items[0].similarity")).isZero();
    }

    @Test
    void translationsKnowTheirOriginalAndEachOther() {
        // given
        String original = send("Original", "2026-03-01T00:00:00Z", "English.", altId("urn:example:" + salt));
        String german = send("German", "2026-03-02T00:00:00Z", "Deutsch.", translatedFrom("urn:example:" + salt));
        String french = send("French", "2026-03-02T00:00:00Z", "Français.", translatedFrom(urn(original)));

        // then
        assertThat(translations(original)).containsExactlyInAnyOrder(urn(german), urn(french));
        assertThat(translations(german)).containsExactlyInAnyOrder(urn(original), urn(french));
        assertThat(translations(french)).containsExactlyInAnyOrder(urn(original), urn(german));
    }

    @Test
    void anArticleThatIsCorrectedLeavesItsStoryAndWhatItHeldTogetherFallsApart() {
        // given
        String first = send("First", "2026-03-01T00:00:00Z", words("beam", 0, 90), "");
        String last = send("Last", "2026-03-03T00:00:00Z", words("beam", 60, 150), "");
        String between = send("Between", "2026-03-02T00:00:00Z", words("beam", 0, 150), "");
        assertThat(story(last)).containsExactly(urn(first), urn(between), urn(last));

        // when
        correct(between, "Between", text(0, 100));

        // then
        assertThat(story(first)).containsExactly(urn(first));
        assertThat(story(between)).containsExactly(urn(between));
        assertThat(story(last)).containsExactly(urn(last));

        // and when
        correct(between, "Between", words("beam", 0, 150));

        // then
        assertThat(story(first)).containsExactly(urn(first), urn(between), urn(last));
    }

    @Test
    void aStoryGoesOnWithoutTheArticleItWasCalledAfter() {
        // given
        String oldest = send("Oldest", "2026-03-01T00:00:00Z", text(0, 100), "");
        String second = send("Second", "2026-03-02T00:00:00Z", text(0, 105), "");
        String third = send("Third", "2026-03-03T00:00:00Z", text(0, 110), "");

        // when
        correct(oldest, "Oldest", text(500, 600));

        // then
        assertThat(story(oldest)).containsExactly(urn(oldest));
        assertThat(story(third)).containsExactly(urn(second), urn(third));
        assertThat(get(Tokens.reader(), second, "story").jsonPath().getString("id"))
                .isEqualTo(get(Tokens.reader(), third, "story").jsonPath().getString("id"))
                .isNotEqualTo(get(Tokens.reader(), oldest, "story").jsonPath().getString("id"));
    }

    @Test
    void articlesThatWereStoredBeforeStoriesGetTheirs() {
        // given
        String original = send("Original", "2026-03-01T00:00:00Z", text(0, 100), "");
        String copy = send("Copy", "2026-03-02T00:00:00Z", text(0, 105), "");
        Database.execute("delete from article_story where article_id in ('" + original + "', '" + copy + "')");
        assertThat(get(Tokens.reader(), copy, "duplicates").jsonPath().getList("items"))
                .isEmpty();

        // when
        while (backlog.catchUp()) {}

        // then
        assertThat(story(copy)).containsExactly(urn(original), urn(copy));
    }

    @Test
    void pagesOfDuplicatesFollowEachOther() {
        // given
        String article = send("Article", "2026-03-01T00:00:00Z", text(0, 100), "");
        String near = send("Article", "2026-03-02T00:00:00Z", text(0, 100), "");
        String far = send("Far", "2026-03-03T00:00:00Z", text(0, 130), "");

        // when
        Response first = Api.get(Tokens.reader(), Api.ARTICLES + "/" + article + "/duplicates?limit=1");
        Response second = Api.as(Tokens.reader()).get(first.header("Link").replaceAll("<(.*)>.*", "$1"));

        // then
        assertThat(first.jsonPath().getList("items.article.uri")).isEqualTo(List.of(urn(near)));
        assertThat(second.jsonPath().getList("items.article.uri")).isEqualTo(List.of(urn(far)));
        assertThat(second.header("Link")).isNull();
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/" + article + "/duplicates?cursor=x")
                        .statusCode())
                .isEqualTo(400);
    }

    /** However few there are: how the table is read must not depend on what the planner believes of it. */
    @Test
    void likeArticlesAreFoundByTheIndexesAlone() {
        // given
        String original = send("Original", "2026-03-01T00:00:00Z", text(0, 100), "");
        String copy = send("Copy", "2026-03-02T00:00:00Z", text(0, 105), "");

        // when
        List<String> found = Database.column("""
                with alike as materialized (select other_id from alike_stories(array[cast('%s' as uuid)], 40))
                select other_id || ' after ' || pg_stat_get_xact_numscans('article_story'::regclass) || ' scans of all' from alike
                """.formatted(copy));

        // then
        assertThat(found).containsExactly(original + " after 0 scans of all");
    }

    private static List<Object> story(String article) {
        return get(Tokens.reader(), article, "story").jsonPath().getList("items.uri");
    }

    private static void correct(String article, String headline, String body) {
        Response corrected = Api.put(article, "*", """
                {"contentCreated": "2026-03-01T12:00:00Z", "headlines": [{"value": "%s"}],
                 "bodies": [{"contentType": "text/plain", "value": "%s"}]}
                """.formatted(headline, body));
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(200);
    }

    private static List<Object> translations(String article) {
        return get(Tokens.reader(), article, "story").jsonPath().getList("translations.uri");
    }

    private static Response get(String token, String article, String what) {
        return Api.get(token, Api.ARTICLES + "/" + article + "/" + what);
    }

    private static String urn(String article) {
        return "urn:dateline:article:" + article;
    }

    private static String altId(String value) {
        return "\"altIds\": [{\"role\": \"web\", \"value\": \"%s\"}],".formatted(value);
    }

    private static String translatedFrom(String uri) {
        return "\"associations\": [{\"name\": \"original\", \"rel\": \"itemrel:translatedFrom\", \"uri\": \"%s\"}],"
                .formatted(uri);
    }

    private String text(int from, int to) {
        return words(salt, from, to);
    }

    /** The same words in every run: similarity is an estimate, and these pairs are near the limit. */
    private static String chain(int from, int to) {
        return words("chain", from, to);
    }

    private static String words(String prefix, int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> prefix + number).collect(Collectors.joining(" "));
    }

    private String send(String headline, String created, String body, String properties) {
        Response sent = Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source)
                .body("""
                        {"contentCreated": "%s", %s "headlines": [{"value": "%s"}],
                         "bodies": [{"contentType": "text/plain", "value": "%s"}]}
                        """.formatted(created, properties, headline, body))
                .post(Api.ARTICLES);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        return Api.id(sent);
    }
}
