package news.dateline.entities.review.api;

import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.Topics;
import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static news.dateline.entities.review.api.Reviewing.DECISIONS;
import static news.dateline.entities.review.api.Reviewing.decide;
import static news.dateline.entities.review.api.Reviewing.decision;
import static news.dateline.entities.review.api.Reviewing.undo;
import static news.dateline.entities.review.api.Reviewing.uri;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class DecisionApiTest {

    private final String one = Names.word();
    private final String other = Names.word();

    @Test
    void aRejectedNameComesBackNeitherAsItselfNorAsANewCandidate() {
        // given
        String id = Registry.article("in " + one).getFirst();
        decide(decision("reject", id, null, null));

        // when
        List<String> named = Registry.article("in " + one + " and " + other);

        // then
        assertThat(named).hasSize(1).doesNotContain(id);
        assertThat(Api.named(one)).isEmpty();
        assertThat(Registry.get(id).jsonPath().getString("status")).isEqualTo("rejected");
    }

    @Test
    void whatIsNotTheSameKeepsAllThatIsMergedWithItApart() {
        // given
        String a = Registry.confirmed("PLACE", one);
        String b = Registry.confirmed("PLACE", other);
        String sameAsA = Registry.confirmed("PLACE", Names.word());
        String sameAsB = Registry.confirmed("PLACE", Names.word());
        decide(decision("distinguish", a, b, null));

        // when
        Registry.merge(sameAsA, a);
        Registry.merge(sameAsB, b);

        // then
        assertThat(Registry.merge(sameAsA, sameAsB).statusCode()).isEqualTo(409);
        assertThat(Registry.merge(Registry.confirmed("PLACE", Names.word()), sameAsA, sameAsB)
                        .statusCode())
                .isEqualTo(409);
        assertThat(decide(decision("distinguish", a, sameAsA, null)).getInt("results[0].status"))
                .isEqualTo(409);
    }

    @Test
    void aLinkThatAPersonMadeHoldsForLaterRevisions() {
        // given
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in " + one + " and " + other + " and " + one));
        List<String> uris = Api.awaitRevision(article, 1).getList("entities.uri");
        String wrong = Api.id(uris.getFirst());
        String right = Registry.confirmed("PLACE", "Right " + one);

        // when
        var results = decide(decision("link", wrong, right, article.uri()));

        // then
        assertThat(results.getInt("results[0].status")).as(results.prettify()).isEqualTo(200);
        assertThat(Api.get(article.entities()).jsonPath().<String>getList("entities.uri"))
                .contains(uri(right))
                .doesNotContain(uri(wrong));
        assertThat(Registry.get(right).jsonPath().getInt("mentions")).isEqualTo(2);
        assertThat(Registry.get(wrong).jsonPath().getInt("mentions")).isZero();
        assertThat(Topic.await(
                                Topics.ARTICLE_ENTITIES,
                                2,
                                event -> event.key().equals(article.id().toString()))
                        .getLast()
                        .value())
                .contains(right);

        // and when
        Topic.publish(article.revised(2, "in " + one));

        // then
        var again = Api.awaitRevision(article, 2);
        assertThat(again.<String>getList("entities.uri")).containsExactly(uri(right));
        assertThat(again.getDouble("entities[0].confidence")).isEqualTo(1.0);
        assertThat(Api.get("/api/v1/articles/" + article.id() + "/links")
                        .jsonPath()
                        .<String>getList("links[0].evidence.feature"))
                .containsExactly("judgement");
        assertThat(Registry.get(right).jsonPath().getInt("mentions")).isEqualTo(1);

        // and when
        undo(results.getString("results[0].decision.id"));

        // then
        assertThat(Api.get(article.entities()).jsonPath().<String>getList("entities.uri"))
                .containsExactly(uri(wrong));
        assertThat(Registry.get(wrong).jsonPath().getInt("mentions")).isEqualTo(1);
    }

    @Test
    void aKilledArticleIsNotQuotedByDecisionsAndAnErasedOneIsForgotten() {
        // given
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "secrets of " + one));
        String id = Api.id(Api.awaitRevision(article, 1).getString("entities[0].uri"));
        String made = decide(decision("link", id, id, article.uri())).getString("results[0].decision.id");

        // when
        Topic.publish(article.killed(2));
        Api.awaitGone(article);

        // then
        assertThat(exported(made)).doesNotContain("secrets");

        // and when
        Topic.publish(article.erased(3));

        // then
        Awaitility.await().until(() -> Database.text("select context from decision where id = ?::uuid", made) == null);
    }

    private static String exported(String decision) {
        return Api.as(Tokens.editor())
                .get(DECISIONS + "/export")
                .asString()
                .lines()
                .filter(line -> line.contains(decision))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyDecisionIsAnExampleToLearnFrom() {
        // given
        String id = Registry.article("in " + one).getFirst();
        String made = decide(decision("confirm", id, null, null)).getString("results[0].decision.id");
        undo(made);

        // when
        Response export = Api.as(Tokens.editor()).get(DECISIONS + "/export");

        // then
        assertThat(export.contentType()).startsWith("application/x-ndjson");
        String line = export.asString()
                .lines()
                .filter(l -> l.contains(made))
                .findFirst()
                .orElseThrow();
        var example = JsonPath.from(line);
        assertThat(example.getString("decision")).isEqualTo("confirm");
        assertThat(example.getString("entityName")).isEqualTo(one);
        assertThat(example.getString("statusBefore")).isEqualTo("candidate");
        assertThat(example.getString("undoneBy")).isEqualTo("editor-subject");
        assertThat(Registry.get(id).jsonPath().getString("status")).isEqualTo("candidate");
        assertThat(Api.as(Tokens.editor()).delete(DECISIONS + "/" + made).statusCode())
                .isEqualTo(409);
    }

    @Test
    void ofManyDecisionsEachIsAnsweredOnItsOwn() {
        String place = Registry.confirmed("PLACE", one);
        String person = Registry.confirmed("PERSON", other);

        var results = decide(
                decision("merge", person, place, null),
                decision("confirm", "019bd0a8-7c1e-7f3b-9a55-2d1f0a4b6c7d", null, null),
                decision("confirm", place, null, null));
        var misunderstood = Api.as(Tokens.editor())
                .contentType("application/json")
                .body(
                        "{\"decisions\": [{\"decision\": \"bless\", \"entityUri\": \"x\"}, {\"decision\": \"merge\", \"entityUri\": \"x\"}]}")
                .post(DECISIONS);

        assertThat(results.<Integer>getList("results.status")).containsExactly(409, 404, 200);
        assertThat(misunderstood.statusCode()).isEqualTo(400);
        assertThat(misunderstood.jsonPath().<String>getList("violations.pointer"))
                .containsExactly("/decisions/0/decision", "/decisions/1/entityUri", "/decisions/1/otherUri");
    }
}
