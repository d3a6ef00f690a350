package news.dateline.articles.article;

import java.time.Duration;
import java.time.Instant;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens by itself when its time has come. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DueTest {

    @Test
    void publishingEndsAnEmbargoAtOnce() {
        // given
        String id = Api.id(Api.post(Stories.nameless("First", "\"embargoedUntil\": \"2999-01-01T00:00:00Z\",")));

        // when
        Response published = Api.decide(id, "publish");

        // then
        assertThat(published.jsonPath().getString("embargoedUntil")).isNull();
        assertThat(read(Tokens.reader(), id).statusCode()).isEqualTo(200);
    }

    @Test
    void anEmbargoEndsByItselfAndIsToldOfOnce() {
        // given
        Instant soon = Instant.now().plusSeconds(2);
        String id = Api.id(Api.post(Stories.nameless("First", "\"embargoedUntil\": \"" + soon + "\",")));
        assertThat(read(Tokens.reader(), id).statusCode()).isEqualTo(404);

        // when
        awaitAction(id, "EMBARGO_ENDED");

        // then
        assertThat(read(Tokens.reader(), id).statusCode()).isEqualTo(200);
        assertThat(read(Tokens.reader(), id).header("ETag")).isEqualTo("\"1\"");
        Topic.Event event = Topic.events(id, 2).getLast();
        assertThat(event.type()).isEqualTo("news.dateline.article.released");
        assertThat(event.revision()).isEqualTo(1);
        assertThat(Database.column("select due from article where id = '" + id + "'"))
                .containsExactly((String) null);
        assertThat(Database.column("select action from audit where article_id = '" + id + "' order by id"))
                .containsExactly("CREATED", "EMBARGO_ENDED");
    }

    @Test
    void anArticleExpiresByItselfAndCanBePublishedAnew() {
        // given
        Instant soon = Instant.now().plusSeconds(2);
        String source = "expiry-" + Stories.freshName();
        String id = Api.id(Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source)
                .body(Stories.nameless("First", "\"expires\": \"" + soon + "\","))
                .post(Api.ARTICLES));
        assertThat(read(Tokens.reader(), id).statusCode()).isEqualTo(200);

        // when
        awaitAction(id, "EXPIRED");

        // then
        assertThat(read(Tokens.reader(), id).statusCode()).isEqualTo(404);
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "?source=" + source)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(Topic.events(id, 2).getLast().type()).isEqualTo("news.dateline.article.expired");
        Response published = Api.decide(id, "publish");
        assertThat(published.jsonPath().getString("expires")).isNull();
        assertThat(read(Tokens.reader(), id).statusCode()).isEqualTo(200);
    }

    @Test
    void whatHasExpiredAlreadyIsToldOfAsWithheld() {
        // when
        String id = Api.id(Api.post(Stories.nameless("First", "\"expires\": \"2020-01-01T00:00:00Z\",")));

        // then
        assertThat(read(Tokens.reader(), id).statusCode()).isEqualTo(404);
        assertThat(Topic.events(id, 1).getFirst().data().get("pubStatus").asText())
                .isEqualTo("withheld");
    }

    @Test
    void aScheduledArticleIsPublishedByItself() {
        // given
        String id = Api.id(Api.post(withheld(Stories.named(Stories.freshName(), "First"))));
        Instant soon = Instant.now().plusSeconds(2);

        // when
        Response scheduled =
                Api.decide(id, "schedule", "\"1\"", "{\"note\": \"With the paper.\", \"at\": \"" + soon + "\"}");
        Response lifecycle = Api.get(Tokens.journalist(), Api.ARTICLES + "/" + id + "/lifecycle");
        awaitAction(id, "PUBLISHED");

        // then
        assertThat(scheduled.statusCode()).as(scheduled.asString()).isEqualTo(200);
        assertThat(lifecycle.jsonPath().getString("stage")).isEqualTo("scheduled");
        assertThat(lifecycle.jsonPath().getString("scheduledFor")).isNotNull();
        assertThat(read(Tokens.reader(), id).statusCode()).isEqualTo(200);
        assertThat(read(Tokens.reader(), id).header("ETag")).isEqualTo("\"3\"");
        assertThat(Topic.events(id, 3))
                .extracting(event -> event.data().get("pubStatus").asText())
                .containsExactly("withheld", "withheld", "usable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", \"at\": \"2020-01-01T00:00:00Z\"",
                ", \"at\": \"tomorrow\"",
                ", \"at\": \"2999-01-01T00:00:00Z\""
            })
    void aScheduleNeedsATimeAheadAndWithinReason(String at) {
        // given
        String id = Api.id(Api.post(withheld(Stories.named(Stories.freshName(), "First"))));

        // when
        Response refused = Api.decide(id, "schedule", "\"1\"", "{\"note\": \"x\"" + at + "}");

        // then
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].pointer")).isEqualTo("/at");
    }

    private static String withheld(String story) {
        return story.replace("\"version\"", "\"pubStatus\": \"withheld\", \"version\"");
    }

    private static Response read(String token, String id) {
        return Api.get(token, Api.ARTICLES + "/" + id);
    }

    private static void awaitAction(String id, String action) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !Database.column(
                                "select 1 from audit where article_id = '" + id + "' and action = '" + action + "'")
                        .isEmpty());
    }
}
