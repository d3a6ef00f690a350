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

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class ReviewApiTest {

    private static final String DECISIONS = "/api/v1/review/decisions";

    private final String one = Names.word();
    private final String other = Names.word();

    @Test
    void candidatesWaitInTheOrderOfTheirImpact() {
        // given
        String often = Registry.article("in " + (one + " and ").repeat(500)).getFirst();
        String seldom = Registry.article("in " + (other + " and ").repeat(400)).getFirst();

        // when
        var page = queue("kind=candidate&type=PLACE&limit=200");

        // then
        List<String> uris = page.getList("items.entity.uri");
        assertThat(uris).containsSubsequence(uri(often), uri(seldom));
        assertThat(page.getDouble("items.find { it.entity.uri == '" + uri(often) + "' }.impact"))
                .isEqualTo(500);

        // and when
        decide(decision("confirm", often, null, null), decision("reject", seldom, null, null));

        // then
        assertThat(queue("kind=candidate&type=PLACE&limit=200").<String>getList("items.entity.uri"))
                .doesNotContain(uri(often), uri(seldom));
        assertThat(Registry.get(often).jsonPath().getString("status")).isEqualTo("confirmed");
        assertThat(Registry.get(seldom).jsonPath().getString("status")).isEqualTo("rejected");
    }

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
    void candidatesOfNearlyTheSameNameAreSuggestedUntilTheyAreToldApart() {
        // given
        String candidate =
                Registry.article("in " + (one + "e and ").repeat(300)).getFirst();
        String known = Registry.confirmed("PLACE", one + "er");
        Registry.confirmed("ORGANIZATION", one + "r");

        // then
        var suggestion = suggestion(candidate);
        assertThat(suggestion.getString("other.uri")).isEqualTo(uri(known));
        assertThat(suggestion.getDouble("similarity")).isBetween(0.6, 0.99);

        // and when
        var results = decide(decision("distinguish", candidate, known, null));

        // then
        assertThat(suggestion(candidate)).isNull();
        Response merge = Registry.merge(known, candidate);
        assertThat(merge.statusCode()).isEqualTo(409);
        assertThat(merge.jsonPath().getString("detail")).contains("not the same", "editor-subject");

        // and when
        undo(results.getString("results[0].decision.id"));

        // then
        assertThat(suggestion(candidate).getString("other.uri")).isEqualTo(uri(known));
        assertThat(Registry.merge(known, candidate).statusCode()).isEqualTo(200);
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
    void mentionsAreSplitOffAsAnEntityOfTheirOwn() {
        // given
        var article = Articles.fresh();
        Registry.article("in " + one);
        Topic.publish(article.revised(1, "in " + one + " and " + one));
        String mixed = Api.id(Api.awaitRevision(article, 1).getString("entities[0].uri"));

        // when
        var result = decide(decision("split", mixed, null, article.uri()));

        // then
        String fresh = Api.id(result.getString("results[0].decision.otherUri"));
        assertThat(Registry.get(fresh).jsonPath().getString("name")).isEqualTo(one);
        assertThat(Registry.get(fresh).jsonPath().getInt("mentions")).isEqualTo(2);
        assertThat(Registry.get(mixed).jsonPath().getInt("mentions")).isEqualTo(1);
        assertThat(Registry.get(mixed).jsonPath().getInt("articles")).isEqualTo(1);
    }

    @Test
    void anEntityIsSplitByNamesAndPlacesAndPutTogetherAgain() {
        // given
        String alias = Names.word();
        String entity = Registry.confirmed("PLACE", one, alias);
        Registry.article("in " + alias + " and " + one);
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in " + one + " and " + one));
        Api.awaitRevision(article, 1);
        String before = Registry.get(entity).jsonPath().getString("names.name");

        // when
        Response split = Api.as(Tokens.editor())
                .contentType("application/json")
                .body("{\"name\": \"%s\", \"names\": [\"%s\"], \"mentions\": [{\"articleUri\": \"%s\", \"start\": 3}]}"
                        .formatted(other, alias, article.uri()))
                .post(Registry.ENTITIES + "/" + entity + "/splits");

        // then
        assertThat(split.statusCode()).as(split.asString()).isEqualTo(200);
        String fresh = Api.id(split.jsonPath().getString("otherUri"));
        var made = Registry.get(fresh).jsonPath();
        assertThat(made.<String>getList("names.name")).containsExactly(other, alias);
        assertThat(made.getInt("mentions")).isEqualTo(2);
        assertThat(made.getInt("articles")).isEqualTo(2);
        var rest = Registry.get(entity).jsonPath();
        assertThat(rest.<String>getList("names.name")).containsExactly(one);
        assertThat(rest.getInt("mentions")).isEqualTo(2);
        assertThat(Registry.article("in " + alias)).containsExactly(fresh);

        // and when
        undo(split.jsonPath().getString("id"));

        // then
        var again = Registry.get(entity).jsonPath();
        assertThat(again.getString("names.name")).isEqualTo(before);
        assertThat(again.getInt("mentions")).isEqualTo(4);
        assertThat(Registry.get(fresh).jsonPath().getString("status")).isEqualTo("rejected");
    }

    @Test
    void whatCannotBeSplitOffIsExplained() {
        String entity = Registry.confirmed("PLACE", one);

        assertThat(split(entity, "{\"name\": \"X\", \"names\": [\"" + one + "\"]}"))
                .contains("its preferred name");
        assertThat(split(entity, "{\"name\": \"X\", \"names\": [\"Never\"]}")).contains("none of its own names");
        assertThat(split(entity, "{\"name\": \"X\"}")).contains("names or mentions");
    }

    private static String split(String entity, String body) {
        return Api.as(Tokens.editor())
                .contentType("application/json")
                .body(body)
                .post(Registry.ENTITIES + "/" + entity + "/splits")
                .asString();
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
    void linksThatTheMachineIsNotSureOfWaitWithTheirContext() {
        // given
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "people in " + one + " said"));
        String id = Api.id(Api.awaitRevision(article, 1).getString("entities[0].uri"));
        Database.update("update article_entity set confidence = 0.3 where article_id = ?", article.id());

        // then
        var link = queueItem("kind=link&limit=200", "it.articleUri == '" + article.uri() + "'");
        assertThat(link.getString("entity.uri")).isEqualTo(uri(id));
        assertThat(link.getString("mention")).isEqualTo(one);
        assertThat(link.getString("context")).isEqualTo("people in " + one + " said");
        assertThat(link.getDouble("confidence")).isEqualTo(0.3);

        // and when
        decide(decision("link", id, id, article.uri()));

        // then
        assertThat(queueItem("kind=link&limit=200", "it.articleUri == '" + article.uri() + "'"))
                .isNull();
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

    private static JsonPath decide(String... decisions) {
        Response answer = Api.as(Tokens.editor())
                .contentType("application/json")
                .body("{\"decisions\": [" + String.join(", ", decisions) + "]}")
                .post(DECISIONS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static void undo(String decision) {
        assertThat(Api.as(Tokens.editor()).delete(DECISIONS + "/" + decision).statusCode())
                .isEqualTo(200);
    }

    private static String decision(String kind, String entity, String other, String article) {
        return "{\"decision\": \"%s\", \"entityUri\": \"%s\"%s%s}"
                .formatted(
                        kind,
                        uri(entity),
                        other == null ? "" : ", \"otherUri\": \"" + uri(other) + "\"",
                        article == null ? "" : ", \"articleUri\": \"" + article + "\"");
    }

    private static JsonPath suggestion(String candidate) {
        return queueItem("kind=suggestion&type=PLACE&limit=200", "it.entity.uri == '" + uri(candidate) + "'");
    }

    /** An item of the queue's first page; null if there is none. */
    private static JsonPath queueItem(String query, String condition) {
        var page = queue(query);
        return page.get("items.find { " + condition + " }") == null
                ? null
                : page.setRootPath("items.find { " + condition + " }");
    }

    private static JsonPath queue(String query) {
        Response answer = Api.as(Tokens.editor()).get("/api/v1/review/queue?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static String uri(String id) {
        return "urn:dateline:entity:" + id;
    }
}
