package news.dateline.articles.retention;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

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
import news.dateline.articles.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RetentionTest {

    private static final String RULES = "/api/v1/retention-rules";

    private final String source = "retention-" + UUID.randomUUID();

    @AfterEach
    void noRuleStays() {
        Api.as(Tokens.administrator()).queryParam("source", source).delete(RULES);
    }

    @Test
    void whatIsOlderThanItsRuleIsErasedUnlessItIsHeld() {
        // given
        String old = send();
        String held = send();
        String young = send();
        Database.execute(
                "update article set changed = now() - interval '31 days' where id in ('" + old + "', '" + held + "')");
        Response hold = Api.as(Tokens.administrator())
                .contentType("application/json")
                .body("{\"note\": \"Evidence in case 12/2026.\"}")
                .put(Api.ARTICLES + "/" + held + "/legal-hold");

        // when
        Response rule = set("{\"source\": \"" + source + "\", \"keepDays\": 30, \"note\": \"By contract.\"}");

        // then
        assertThat(hold.statusCode()).as(hold.asString()).isEqualTo(200);
        assertThat(rule.statusCode()).as(rule.asString()).isEqualTo(200);
        awaitGone(old);
        assertThat(Topic.events(old, 2).getLast().type()).isEqualTo("news.dateline.article.erased");
        assertThat(status(held)).isEqualTo(200);
        assertThat(status(young)).isEqualTo(200);
        assertThat(Database.column(
                        "select action || ':' || subject from audit where article_id = '" + old + "' order by id"))
                .containsExactly("CREATED:journalist-subject", "ERASED:article-service");

        Api.as(Tokens.administrator()).delete(Api.ARTICLES + "/" + held + "/legal-hold");
        awaitGone(held);
    }

    @Test
    void aHeldArticleCannotBeErasedByHandEither() {
        // given
        String id = send();
        String hold = Api.ARTICLES + "/" + id + "/legal-hold";
        Api.as(Tokens.administrator())
                .contentType("application/json")
                .body("{\"note\": \"x\"}")
                .put(hold);

        // when
        Response refused =
                Api.as(Tokens.administrator()).header("If-Match", "*").delete(Api.ARTICLES + "/" + id);
        Response seen = Api.get(Tokens.administrator(), hold);
        Api.as(Tokens.administrator()).delete(hold);
        Response erased = Api.as(Tokens.administrator()).header("If-Match", "*").delete(Api.ARTICLES + "/" + id);

        // then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("detail")).contains("legal hold");
        assertThat(seen.jsonPath().getString("note")).isEqualTo("x");
        assertThat(seen.jsonPath().getString("subject")).isEqualTo("administrator-subject");
        assertThat(erased.statusCode()).isEqualTo(204);
        assertThat(Database.column("select action from audit where article_id = '" + id + "' order by id"))
                .containsExactly("CREATED", "HELD", "HOLD_LIFTED", "ERASED");
    }

    @Test
    void rulesAreListedChangedAndRemoved() {
        // given
        set("{\"source\": \"" + source + "\", \"keepDays\": 30, \"note\": \"By contract.\"}");
        set("{\"source\": \"" + source + "\", \"keepDays\": 60, \"note\": \"By a new contract.\"}");

        // when
        List<Integer> days = days();
        int removed = Api.as(Tokens.administrator())
                .queryParam("source", source)
                .delete(RULES)
                .statusCode();

        // then
        assertThat(days).isEqualTo(List.of(60));
        assertThat(removed).isEqualTo(204);
        assertThat(days()).isEmpty();
        assertThat(Database.column("select note from audit where note like '" + source + "%' order by id"))
                .containsExactly(source + ": 30 days", source + ": 60 days", source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"source": "", "keepDays": 1, "note": "x"}       | /source
            {"keepDays": 1, "note": "x"}                     | /source
            {"source": "a", "keepDays": 0, "note": "x"}      | /keepDays
            {"source": "a", "keepDays": 36501, "note": "x"}  | /keepDays
            {"source": "a", "keepDays": "1", "note": "x"}    | /keepDays
            {"source": "a", "keepDays": 1.5, "note": "x"}    | /keepDays
            {"source": "a", "note": "x"}                     | /keepDays
            {"source": "a", "keepDays": 1}                   | /note
            {"source": "a", "keepDays": 1, "note": "x", "b": 1} | /b
            """)
    void aBadRuleIsRefusedWithItsPlace(String rule, String pointer) {
        // when
        Response refused = set(rule);

        // then
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].pointer")).isEqualTo(pointer);
    }

    private List<Integer> days() {
        return Api.get(Tokens.administrator(), RULES + "?limit=200")
                .jsonPath()
                .getList("items.findAll { it.source == '" + source + "' }.keepDays");
    }

    private String send() {
        return Api.id(Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source)
                .body(Stories.nameless("Parliament opens", ""))
                .post(Api.ARTICLES));
    }

    private static Response set(String rule) {
        return Api.as(Tokens.administrator())
                .contentType("application/json")
                .body(rule)
                .put(RULES);
    }

    private static int status(String id) {
        return Api.get(Tokens.journalist(), Api.ARTICLES + "/" + id).statusCode();
    }

    private static void awaitGone(String id) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> status(id) == 404);
    }
}
