package news.dateline.entities.reextraction;

import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;

import static news.dateline.entities.reextraction.Reextracting.JOBS;
import static news.dateline.entities.reextraction.Reextracting.await;
import static news.dateline.entities.reextraction.Reextracting.get;
import static news.dateline.entities.reextraction.Reextracting.request;
import static news.dateline.entities.reextraction.Reextracting.start;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class ReextractionRequestsTest {

    @Test
    void jobsAreListedTheNewestFirst() {
        String first = start("{\"source\": \"" + Names.word() + "\"}");
        String second = start("{\"source\": \"" + Names.word() + "\"}");

        var page = Api.as(Tokens.editor()).get(JOBS + "?limit=1");
        var next = Api.as(Tokens.editor())
                .get(JOBS + "?limit=1&cursor=" + page.jsonPath().getString("next"));

        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(JOBS + "/" + page.jsonPath().getString("items[0].id")).isEqualTo(second);
        assertThat(JOBS + "/" + next.jsonPath().getString("items[0].id")).isEqualTo(first);
        assertThat(await(first, "finished").getInt("progress.selected")).isZero();
    }

    @Test
    void theSameRequestAgainStartsNoSecondJob() {
        String key = Names.word();
        String body = "{\"source\": \"" + key + "\"}";

        var ids = List.of(send(key, body), send(key, body));

        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        assertThat(get(JOBS + "?limit=200").<String>getList("items.selection.source"))
                .filteredOn(key::equals)
                .hasSize(1);
    }

    @Test
    void theKeyOfAnotherRequestIsRefused() {
        String key = Names.word();
        String body = "{\"source\": \"" + key + "\", \"extractedBefore\": \"2026-03-11T00:00:00.123456789Z\"}";
        send(key, body);

        var other = post(key, body.replace("source", "query"));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:idempotency-key-reused");
        assertThat(post(key, body).statusCode()).isEqualTo(202);
    }

    private static String send(String key, String body) {
        return post(key, body).jsonPath().getString("id");
    }

    private static Response post(String key, String body) {
        return Api.as(Tokens.editor())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(JOBS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"perMinute": 0}                                    | /perMinute
                    {"perMinute": 6001}                                 | /perMinute
                    {"query": " "}                                      | /query
                    {"source": "a\\u0000"}                              | /source
                    {"publishedFrom": "2026-03-11T00:00:00Z", "publishedTo": "2026-03-11T00:00:00Z"} | /publishedFrom
                    {"extractedBefore": "+99999-01-01T00:00:00Z"}       | /extractedBefore
                    {"entity": "Baku"}                                  | /entity
                    {"articles": []}                                    | /articles
                    {"articles": [null]}                                | /articles/0
                    {"articles": ["urn:dateline:entity:0199c1a0-0000-7000-8000-000000000001"]} | /articles/0
                    {"modelOlderThan": "english"}                       | /modelOlderThan
                    {"all": true}                                       | /all
                    """)
    void aSelectionThatDoesNotFitIsAViolation(String body, String pointer) {
        var answer = request(Tokens.editor(), body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:validation");
        assertThat(answer.jsonPath().<String>getList("violations.pointer")).containsExactly(pointer);
    }

    @Test
    void thereAreNoMoreJobsThanThereMayBeAndARequestSentAgainIsNoneMore() {
        // given
        String key = Names.word();
        String body = "{\"source\": \"" + key + "\"}";
        String started = send(key, body);
        Database.update("""
                insert into reextraction (id, state, selection, model_version, per_minute, fed, subject, created)
                select gen_random_uuid(), 'PAUSED', '{}', 'none', 1, now(), 'nobody', now() from generate_series(1, 20)
                """);

        // when
        var answer = request(Tokens.editor(), "{}");
        String again = send(key, body);

        // then
        Database.update("delete from reextraction where subject = 'nobody'");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("detail")).contains("20", "cancel one");
        assertThat(again).isEqualTo(started);
    }

    @Test
    void anUnknownJobIsNotFoundAndAStrangeCursorRefused() {
        String unknown = JOBS + "/0199c1a0-0000-7000-8000-000000000001";

        assertThat(List.of(
                        Api.as(Tokens.editor()).get(unknown).statusCode(),
                        Api.as(Tokens.editor()).get(unknown + "/changes").statusCode(),
                        Api.as(Tokens.editor()).post(unknown + "/pause").statusCode()))
                .containsOnly(404);
        assertThat(Api.as(Tokens.editor()).get(JOBS + "?cursor=abc").statusCode())
                .isEqualTo(400);
    }
}
