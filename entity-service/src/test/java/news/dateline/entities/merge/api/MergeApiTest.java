package news.dateline.entities.merge.api;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.Topics;
import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class MergeApiTest {

    private final String one = Names.word();
    private final String other = Names.word();

    @Test
    void theOldIdLeadsToTheSurvivorForEver() {
        // given
        Registry.article("in " + one);
        String survivor = Registry.article("in " + one).getFirst();
        String merged = Registry.article("in " + other + " and " + other).getFirst();

        // when
        Response answer = Registry.merge(survivor, merged);

        // then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getInt("articles")).isEqualTo(3);
        assertThat(answer.jsonPath().getInt("mentions")).isEqualTo(4);
        Response old = Registry.get(merged);
        assertThat(old.statusCode()).isEqualTo(308);
        assertThat(old.header("Location")).endsWith("/api/v1/entities/" + survivor);
        var mentions = Api.as(Tokens.reader())
                .redirects()
                .follow(false)
                .get(Registry.ENTITIES + "/" + merged + "/mentions?limit=2");
        assertThat(mentions.statusCode()).isEqualTo(308);
        assertThat(mentions.header("Location")).endsWith("/entities/" + survivor + "/mentions?limit=2");
        assertThat(Api.get(Registry.ENTITIES + "/" + merged).jsonPath().getString("uri"))
                .isEqualTo("urn:dateline:entity:" + survivor);
        // Without a token nobody learns that it was merged.
        assertThat(io.restassured.RestAssured.given()
                        .get(Registry.ENTITIES + "/" + merged)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatArrivesUnderTheNameOfAMergedEntityGoesBackWithIt() {
        // given
        String survivor = Registry.article("in " + one).getFirst();
        String merged = Registry.article("in " + other).getFirst();
        Registry.merge(survivor, merged);
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in " + other + " and " + other));
        assertThat(Api.awaitRevision(article, 1).<String>getList("entities.uri"))
                .containsExactly("urn:dateline:entity:" + survivor);

        // when
        Registry.undoMerge(survivor, merged);

        // then
        assertThat(Api.get(article.entities()).jsonPath().<String>getList("entities.uri"))
                .containsExactly("urn:dateline:entity:" + merged);
        assertThat(Registry.get(merged).jsonPath().getInt("mentions")).isEqualTo(3);
        assertThat(Registry.get(survivor).jsonPath().getInt("mentions")).isEqualTo(1);
        assertThat(Api.get("/api/v1/articles/" + article.id() + "/links")
                        .jsonPath()
                        .<String>getList("links.entityUri"))
                .containsExactly("urn:dateline:entity:" + merged);
        assertThat(Topic.await(Topics.ARTICLE_ENTITIES, 2, article::isOf))
                .extracting(event ->
                        event.data().get("entities").get(0).get("entityId").asText())
                .containsExactly(survivor, merged);
    }

    @Test
    void theSurvivorHasTheNamesIdsAndMentionsOfBoth() {
        // given
        String survivor = Registry.article("in " + one + " and " + other).getFirst();
        String merged = Registry.article("in " + other).getFirst();
        String qid = "Q" + ThreadLocalRandom.current().nextLong(1_000_000, 100_000_000_000L);
        Registry.put(merged, """
                {"type": "PLACE", "name": "%s", "externalIds": [{"scheme": "wikidata", "value": "%s"}]}
                """.formatted(other, qid));

        // when
        Registry.merge(survivor, merged);

        // then
        var entity = Registry.get(survivor).jsonPath();
        assertThat(entity.<String>getList("names.name")).containsExactly(one, other);
        assertThat(entity.<String>getList("names.from")).containsExactly(null, "urn:dateline:entity:" + merged);
        assertThat(entity.getString("externalIds[0].value")).isEqualTo(qid);
        assertThat(entity.getString("externalIds[0].from")).isEqualTo("urn:dateline:entity:" + merged);
        // Two articles, one of which names both.
        assertThat(entity.getInt("articles")).isEqualTo(2);
        assertThat(entity.getInt("mentions")).isEqualTo(3);
        assertThat(Api.named(other)).containsExactly("urn:dateline:entity:" + survivor);
        assertThat(Api.get(Registry.ENTITIES + "/" + survivor + "/mentions")
                        .jsonPath()
                        .<String>getList("items.exact"))
                .containsExactlyInAnyOrder(one, other, other);
        // What it shows of others it does not take for its own when it is sent back.
        assertThat(Registry.put(survivor, Registry.get(survivor).asString())
                        .jsonPath()
                        .<String>getList("names.from"))
                .containsExactly(null, "urn:dateline:entity:" + merged);
    }

    @Test
    void anArticleThatComesAfterTheMergeIsLinkedToTheSurvivor() {
        String survivor = Registry.article("in " + one).getFirst();
        String merged = Registry.article("in " + other).getFirst();
        Registry.merge(survivor, merged);

        assertThat(Registry.article("in " + other)).containsExactly(survivor);
    }

    @Test
    void undoingGivesEachItsOwnAgainEvenAfterLaterMerges() {
        // given
        String third = Names.word();
        String survivor = Registry.article("in " + one + " and " + other).getFirst();
        String merged = Registry.article("in " + other).getFirst();
        String top = Registry.confirmed("PLACE", third);
        String before = Registry.get(merged).asString();
        Registry.merge(survivor, merged);
        Registry.merge(top, survivor);

        // when
        Response undone = Registry.undoMerge(top, merged);

        // then
        assertThat(undone.statusCode()).as(undone.asString()).isEqualTo(200);
        assertThat(content(Registry.get(merged).asString())).isEqualTo(content(before));
        var rest = Registry.get(top).jsonPath();
        assertThat(rest.<String>getList("names.name")).containsExactly(third, one);
        assertThat(rest.getInt("articles")).isEqualTo(1);
        assertThat(rest.getInt("mentions")).isEqualTo(1);
        assertThat(Registry.get(survivor).header("Location")).endsWith(top);
        assertThat(Registry.undoMerge(top, merged).statusCode()).isEqualTo(404);
    }

    @Test
    void followersLearnWhoStandsForWhom() {
        // given
        String survivor = Registry.confirmed("PLACE", one);
        String merged = Registry.confirmed("PLACE", other);
        String top = Registry.confirmed("PLACE", Names.word());

        // when
        Registry.merge(survivor, merged);
        Registry.merge(top, survivor);
        Registry.undoMerge(top, survivor);

        // then
        var events = Topic.await(Topics.ENTITIES, 4, event -> event.key().equals(merged));
        assertThat(events)
                .extracting(Topic.Event::type)
                .containsExactly(
                        "news.dateline.entity.created",
                        "news.dateline.entity.merged",
                        "news.dateline.entity.merged",
                        "news.dateline.entity.merged");
        assertThat(events.stream()
                        .skip(1)
                        .map(event -> event.data().at("/survivorId").asText()))
                .containsExactly(survivor, top, survivor);
        var unmerged = Topic.await(
                        Topics.ENTITIES,
                        1,
                        event -> event.key().equals(survivor) && event.type().endsWith("unmerged"))
                .getFirst();
        assertThat(unmerged.data().at("/formerSurvivorId").asText()).isEqualTo(top);
    }

    @Test
    void mergesAreListedWithWhoMadeThem() {
        String survivor = Registry.confirmed("PLACE", one);
        String merged = Registry.confirmed("PLACE", other);
        Registry.merge(survivor, merged);

        var list = Api.get(Registry.ENTITIES + "/" + survivor + "/merges").jsonPath();

        assertThat(list.<String>getList("items.uri")).containsExactly("urn:dateline:entity:" + merged);
        assertThat(list.getString("items[0].intoUri")).isEqualTo("urn:dateline:entity:" + survivor);
        assertThat(list.getString("items[0].mergedBy")).isEqualTo("editor-subject");
        assertThat(list.getString("items[0].statusBefore")).isEqualTo("confirmed");
    }

    @Test
    void whatCannotBeMergedIsExplained() {
        // given
        String place = Registry.confirmed("PLACE", one);
        String person = Registry.confirmed("PERSON", other);
        String part = Registry.confirmed("PLACE", Names.word());
        Registry.merge(place, part);

        // then
        assertThat(refusal(place, person)).contains("the type PERSON", "the type PLACE");
        assertThat(refusal(place, place)).contains("into itself");
        assertThat(refusal(part, place)).contains("nor into what is part of it");
        assertThat(refusal(place, part)).contains("is part of", "already");
        assertThat(refusal(Registry.confirmed("PLACE", Names.word()), part)).contains("undo that merge first");
        assertThat(Registry.merge(place, "019bd0a8-7c1e-7f3b-9a55-2d1f0a4b6c7d").statusCode())
                .isEqualTo(404);
        assertThat(Registry.merge(place, "nonsense").jsonPath().getString("violations[0].pointer"))
                .isEqualTo("/entities/0");
        assertThat(Registry.merge(place).statusCode()).isEqualTo(400);
        assertThat(Registry.put(part, "\"2\"", Registry.entity("PLACE", one)).statusCode())
                .isEqualTo(409);
        assertThat(Registry.get(place).jsonPath().<String>getList("names.name")).hasSize(2);
    }

    @Test
    void differentIdsInOneSchemeAreAReasonToThinkAgain() {
        // given
        String first = Registry.id(Registry.create(withId(one, "x" + one)));
        String second = Registry.id(Registry.create(withId(other, "x" + other)));

        // then
        assertThat(refusal(first, second)).contains("our-archive:x" + one, "our-archive:x" + other, "despiteIds");
        Response despite = Api.as(Tokens.editor())
                .contentType("application/json")
                .body("{\"entities\": [\"" + second + "\"], \"despiteIds\": true}")
                .post(Registry.ENTITIES + "/" + first + "/merges");
        assertThat(despite.statusCode()).isEqualTo(200);
    }

    @Test
    void aRevisionOfAnArticleMovesCountsOfTheSurvivorOnly() {
        // given
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in " + one + " and " + other));
        var ids = Api.awaitRevision(article, 1).<String>getList("entities.uri").stream()
                .map(Api::id)
                .toList();
        Registry.merge(ids.get(0), ids.get(1));

        // when
        Topic.publish(article.revised(2, "in " + other));
        List<String> after = Api.awaitRevision(article, 2).getList("entities.uri");

        // then
        assertThat(after).containsExactly("urn:dateline:entity:" + ids.get(0));
        assertThat(Registry.get(ids.get(0)).jsonPath().getInt("mentions")).isEqualTo(1);
    }

    private static String refusal(String into, String merged) {
        Response refused = Registry.merge(into, merged);
        assertThat(refused.statusCode()).isEqualTo(409);
        return refused.jsonPath().getString("detail");
    }

    private static String withId(String name, String value) {
        return """
                {"type": "PLACE", "name": "%s", "externalIds": [{"scheme": "our-archive", "value": "%s"}]}
                """.formatted(name, value);
    }

    /** What an entity says apart from its version and when it was made. */
    private static String content(String entity) {
        return entity.replaceAll("\"version\":\\d+", "").replaceAll("\"changed\":\"[^\"]*\"", "");
    }
}
