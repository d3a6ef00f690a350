package news.dateline.articles.audit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class AuditTest {

    private static final String AUDIT = "/api/v1/audit";

    @AfterEach
    void nobodyTampersAnyLonger() {
        Database.execute("alter table audit enable trigger audit_is_for_ever");
    }

    @Test
    void whoDidWhatAndWhyCanBeAsked() {
        // given
        String id = Api.id(Api.post(Stories.nameless("Parliament opens", "")));
        Api.decide(id, "unpublish", "\"1\"", "{\"note\": \"The source denies it.\"}");

        // when
        Response all = get("?article=" + id);
        Response some = get("?article=" + id + "&action=unpublished&subject=editor-subject&from=2020-01-01T00:00:00Z");
        Response none = get("?article=" + id + "&to=2020-01-01T00:00:00Z");
        Response first = get("?article=" + id + "&limit=1");

        // then
        assertThat(all.jsonPath().getList("items.action")).isEqualTo(List.of("unpublished", "created"));
        assertThat(some.jsonPath().getList("items.note")).isEqualTo(List.of("The source denies it."));
        assertThat(some.jsonPath().getString("items[0].article")).isEqualTo("urn:dateline:article:" + id);
        assertThat(some.jsonPath().getInt("items[0].before")).isEqualTo(1);
        assertThat(some.jsonPath().getInt("items[0].after")).isEqualTo(2);
        assertThat(none.jsonPath().getList("items")).isEmpty();
        assertThat(get("?article=" + id + "&limit=1&cursor=" + first.jsonPath().getString("next"))
                        .jsonPath()
                        .getList("items.action"))
                .isEqualTo(List.of("created"));
    }

    @Test
    void theChainHoldsUnderManyWritersAtOnce() throws Exception {
        // given
        List<Callable<Response>> writers = IntStream.range(0, 40)
                .<Callable<Response>>mapToObj(number -> () -> Api.post(Stories.nameless("Story " + number, "")))
                .toList();

        // when
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(writers);
        }
        awaitChained();

        // then
        Response verified = get("/verification?limit=100000");
        assertThat(verified.jsonPath().getBoolean("intact"))
                .as(verified.asString())
                .isTrue();
        assertThat(verified.jsonPath().getLong("checked")).isGreaterThanOrEqualTo(40);
        assertThat(verified.jsonPath().getLong("until"))
                .isEqualTo(verified.jsonPath().getLong("head.position"));
    }

    @Test
    void verificationGoesOnWhereItStopped() {
        // given
        Api.post(Stories.nameless("One", ""));
        Api.post(Stories.nameless("Two", ""));
        awaitChained();

        // when
        Response first = get("/verification?limit=1");
        Response rest =
                get("/verification?limit=100000&after=" + first.jsonPath().getLong("next"));

        // then
        assertThat(first.jsonPath().getLong("checked")).isEqualTo(1);
        assertThat(rest.jsonPath().getBoolean("intact")).as(rest.asString()).isTrue();
        assertThat(rest.jsonPath().getLong("until")).isEqualTo(rest.jsonPath().getLong("head.position"));
        assertThat(rest.jsonPath().getString("next")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit set subject = 'somebody else' where id = %d | update audit set subject = '%s' where id = %d                 | the record was altered
            update audit set position = -position where id = %d            | update audit set position = -position where id = %2$d         | the record at position %d is missing
            update audit set previous_hash = repeat('0', 64) where id = %d | update audit set previous_hash = '%3$s' where id = %2$d       | the record does not continue the one before it
            """)
    void tamperingIsFoundAtItsPlace(String tamper, String mend, String reason) {
        // given
        String article = Api.id(Api.post(Stories.nameless("Parliament opens", "")));
        Api.post(Stories.nameless("Another", ""));
        awaitChained();
        long id = Long.parseLong(column("id", article));
        long position = Long.parseLong(column("position", article));
        String previous = column("previous_hash", article);
        Database.execute("alter table audit disable trigger audit_is_for_ever");

        // when
        Database.execute(tamper.formatted(id));
        Response found = get("/verification?limit=100000");
        Database.execute(mend.formatted("journalist-subject", id, previous));

        // then
        assertThat(found.jsonPath().getBoolean("intact")).isFalse();
        assertThat(found.jsonPath().getLong("broken.position")).isEqualTo(position);
        assertThat(found.jsonPath().getString("broken.reason")).isEqualTo(reason.formatted(position));
        assertThat(get("/verification?limit=100000").jsonPath().getBoolean("intact"))
                .isTrue();
    }

    @Test
    void aChainCutOffAtItsEndIsFound() {
        // given
        Api.post(Stories.nameless("Parliament opens", ""));
        awaitChained();
        Database.execute("update audit_head set position = position + 1");

        // when
        Response found = get("/verification?limit=100000");
        Database.execute("update audit_head set position = position - 1");

        // then
        assertThat(found.jsonPath().getBoolean("intact")).isFalse();
        assertThat(found.jsonPath().getString("broken.reason")).endsWith("is missing, and all behind it");
    }

    @Test
    void theDatabaseItselfRefusesToAlterRecords() {
        // given
        String id = Api.id(Api.post(Stories.nameless("Parliament opens", "")));

        // then
        assertThatThrownBy(() -> Database.execute("delete from audit where article_id = '" + id + "'"))
                .hasStackTraceContaining("audit records are neither changed nor deleted");
        assertThatThrownBy(() -> Database.execute("update audit set subject = 'x' where article_id = '" + id + "'"))
                .hasStackTraceContaining("audit records are neither changed nor deleted");
    }

    @ParameterizedTest
    @CsvSource({"article,x", "action,eaten", "from,yesterday", "to,1", "limit,0"})
    void aBadFilterIsInvalid(String parameter, String value) {
        // when
        Response refused = get("?" + parameter + "=" + value);

        // then
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].parameter")).isEqualTo(parameter);
    }

    private static String column(String name, String article) {
        return Database.column("select " + name + " from audit where article_id = '" + article + "'")
                .getFirst();
    }

    private static void awaitChained() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Database.column("select 1 from audit where position is null")
                        .isEmpty());
    }

    private static Response get(String query) {
        return Api.get(Tokens.administrator(), AUDIT + query);
    }
}
