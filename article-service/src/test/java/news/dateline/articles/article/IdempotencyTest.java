package news.dateline.articles.article;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();
    private final String source = "idempotency-" + key;

    @Test
    void theSameRequestIsCarriedOutOnceAndAnsweredTheSame() {
        // given
        String story = Stories.nameless("Parliament opens", "");

        // when
        Response first = send(Tokens.journalist(), key, story);
        Response second = send(Tokens.journalist(), key, story);

        // then
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.header(header)).isEqualTo(first.header(header));
        }
        assertThat(Database.column("select id from article where source = '" + source + "'"))
                .containsExactly(Api.id(first));
        assertThat(Topic.events(Api.id(first), 1)).hasSize(1);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        // given
        send(Tokens.journalist(), key, Stories.nameless("Parliament opens", ""));

        // when
        Response other = send(Tokens.journalist(), key, Stories.nameless("Parliament closes", ""));

        // then
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:idempotency-key-reused");
        assertThat(Database.column("select id from article where source = '" + source + "'"))
                .hasSize(1);
    }

    @Test
    void keysOfOthersAreOthersKeys() {
        // given
        String story = Stories.nameless("Parliament opens", "");

        // when
        Response one = send(Tokens.journalist(), key, story);
        Response other = send(Tokens.editor(), key, story);

        // then
        assertThat(Api.id(other)).isNotEqualTo(Api.id(one));
    }

    @Test
    void whatWasRefusedMayBeMendedUnderTheSameKey() {
        assertThat(send(Tokens.journalist(), key, "{\"urgency\": 12}").statusCode())
                .isEqualTo(400);
        assertThat(send(Tokens.journalist(), key, "{\"urgency\": 1}").statusCode())
                .isEqualTo(201);
    }

    @Test
    void manyAtOnceAreCarriedOutOnce() throws Exception {
        // given
        String story = Stories.nameless("Parliament opens", "");
        List<Callable<Response>> requests = IntStream.range(0, 6)
                .<Callable<Response>>mapToObj(number -> () -> send(Tokens.journalist(), key, story))
                .toList();

        // when
        List<String> locations;
        try (var threads = Executors.newFixedThreadPool(6)) {
            locations = threads.invokeAll(requests).stream()
                    .map(Future::resultNow)
                    .map(response -> response.header("Location"))
                    .distinct()
                    .toList();
        }

        // then
        assertThat(locations).hasSize(1);
        assertThat(Database.column("select id from article where source = '" + source + "'"))
                .hasSize(1);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        // given
        String story = Stories.nameless("Parliament opens", "");
        Response first = send(Tokens.journalist(), key, story);
        Database.execute(
                "update idempotency_key set created = created - interval '25 hours' where key = '" + key + "'");

        // when
        Response later = send(Tokens.journalist(), key, story);

        // then
        assertThat(Api.id(later)).isNotEqualTo(Api.id(first));
    }

    @Test
    void aDecisionIsCarriedOutOnceToo() {
        // given
        String id = Api.id(send(Tokens.journalist(), key, Stories.nameless("Parliament opens", "")));

        // when
        Response first = unpublish(id);
        Response second = unpublish(id);

        // then
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void theAnswerIsErasedWithTheArticle() {
        // given
        String id = Api.id(send(Tokens.journalist(), key, Stories.nameless("Parliament opens", "")));

        // when
        Api.as(Tokens.administrator()).header("If-Match", "*").delete(Api.ARTICLES + "/" + id);

        // then
        assertThat(Database.column("select 1 from idempotency_key where key = '" + key + "'"))
                .isEmpty();
    }

    @Test
    void aKeyThatCannotBeKeptIsInvalid() {
        // when
        Response refused = send(Tokens.journalist(), "a b", Stories.nameless("Parliament opens", ""));

        // then
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].parameter")).isEqualTo("Idempotency-Key");
    }

    private Response unpublish(String id) {
        return Api.as(Tokens.editor())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body("{\"note\": \"x\"}")
                .post(Api.ARTICLES + "/" + id + "/unpublish");
    }

    private Response send(String token, String name, String story) {
        return Api.as(token)
                .contentType("application/json")
                .header("Idempotency-Key", name)
                .queryParam("source", source)
                .body(story)
                .post(Api.ARTICLES);
    }
}
