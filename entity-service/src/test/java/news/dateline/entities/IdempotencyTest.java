package news.dateline.entities;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** A change that a client names by Idempotency-Key is made once, however often it is sent. */
@QuarkusTest
@WithTestResource(Backends.class)
class IdempotencyTest {

    private static final String SETS = "/api/v1/entity-sets";

    private final String key = UUID.randomUUID().toString();

    private record Post(String path, String body) {}

    @TestFactory
    Stream<DynamicTest> everyPostThatChangesSomethingIsCarriedOutOnce() {
        return Stream.of(
                once("create an entity", () -> new Post(Registry.ENTITIES, entity(Names.word()))),
                once("revert an entity", IdempotencyTest::reversion),
                once("merge entities", IdempotencyTest::merge),
                once("split an entity", IdempotencyTest::split),
                once("decide", IdempotencyTest::decision),
                once("make a set", () -> new Post(SETS, "{\"name\": \"" + Names.word() + "\"}")),
                once("put into a set", IdempotencyTest::membership));
    }

    private static DynamicTest once(String deed, Supplier<Post> given) {
        return dynamicTest(deed, () -> {
            // given
            Post post = given.get();
            String name = UUID.randomUUID().toString();

            // when
            Response first = send(Tokens.editor(), name, post);
            Response again = send(Tokens.editor(), name, post);
            Response other = send(Tokens.editor(), name, new Post(post.path(), post.body() + " "));

            // then
            assertThat(first.statusCode()).as(first.asString()).isIn(200, 201);
            assertThat(again.statusCode()).isEqualTo(first.statusCode());
            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            if (!post.body().isEmpty()) {
                assertThat(other.statusCode()).isEqualTo(409);
                assertThat(other.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:idempotency-key-reused");
            }
        });
    }

    @Test
    void theChangeIsThereOnce() {
        // given
        String name = Names.word();
        var post = new Post(Registry.ENTITIES, entity(name));

        // when
        String first = Registry.id(send(Tokens.editor(), key, post));
        String again = Registry.id(send(Tokens.editor(), key, post));
        String othersOwn = Registry.id(send(Tokens.of("another", "entities:read entities:write"), key, post));

        // then
        assertThat(again).isEqualTo(first);
        assertThat(Api.named(name)).containsExactlyInAnyOrder(uri(first), uri(othersOwn));
    }

    @Test
    void whatWasRefusedMayBeMendedUnderTheSameKey() {
        assertThat(send(Tokens.editor(), key, new Post(Registry.ENTITIES, "{\"type\": \"PLACE\"}"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(Tokens.editor(), key, new Post(Registry.ENTITIES, entity(Names.word())))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aDecisionThatIsRefusedAmongOthersIsToldAgain() {
        // given
        String entity = Registry.confirmed("PLACE", Names.word());
        var post = new Post("/api/v1/review/decisions", """
                {"decisions": [{"decision": "confirm", "entityUri": "%s"}, {"decision": "confirm", "entityUri": "%s"}]}
                """.formatted(
                        uri(entity), uri(UUID.randomUUID().toString())));

        // when
        Response first = send(Tokens.editor(), key, post);
        Response again = send(Tokens.editor(), key, post);

        // then
        assertThat(first.jsonPath().getList("results")).hasSize(2);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        // given
        var post = new Post(Registry.ENTITIES, entity(Names.word()));
        String first = Registry.id(send(Tokens.editor(), key, post));
        Database.update("update idempotency_key set created = created - interval '25 hours' where key = ?", key);

        // when
        String later = Registry.id(send(Tokens.editor(), key, post));

        // then
        assertThat(later).isNotEqualTo(first);
    }

    @Test
    void aKeyThatCannotBeKeptIsInvalid() {
        Response refused = send(Tokens.editor(), "a b", new Post(Registry.ENTITIES, entity(Names.word())));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].parameter")).isEqualTo("Idempotency-Key");
    }

    private static Post reversion() {
        String id = Registry.confirmed("PLACE", Names.word());
        Registry.put(id, entity(Names.word()));
        return new Post(Registry.ENTITIES + "/" + id + "/history/1/revert", "");
    }

    private static Post merge() {
        String into = Registry.confirmed("PLACE", Names.word());
        String merged = Registry.confirmed("PLACE", Names.word());
        return new Post(Registry.ENTITIES + "/" + into + "/merges", "{\"entities\": [\"" + merged + "\"]}");
    }

    private static Post split() {
        String name = Names.word();
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in " + name));
        String entity = Api.id(Api.awaitRevision(article, 1).getString("entities[0].uri"));
        return new Post(
                Registry.ENTITIES + "/" + entity + "/splits",
                "{\"name\": \"%s\", \"mentions\": [{\"articleUri\": \"%s\", \"start\": 3}]}"
                        .formatted(Names.word(), article.uri()));
    }

    private static Post decision() {
        String entity = Registry.article("in " + Names.word()).getFirst();
        return new Post(
                "/api/v1/review/decisions",
                "{\"decisions\": [{\"decision\": \"confirm\", \"entityUri\": \"" + uri(entity) + "\"}]}");
    }

    private static Post membership() {
        String set = Api.as(Tokens.editor())
                .contentType("application/json")
                .body("{\"name\": \"" + Names.word() + "\"}")
                .post(SETS)
                .header("Location");
        String entity = Registry.confirmed("PLACE", Names.word());
        return new Post(
                SETS + set.substring(set.lastIndexOf('/')) + "/members", "{\"entities\": [\"" + uri(entity) + "\"]}");
    }

    private static String entity(String name) {
        return Registry.entity("PLACE", name);
    }

    private static String uri(String id) {
        return "urn:dateline:entity:" + id;
    }

    private static Response send(String token, String name, Post post) {
        var request = Api.as(token).header("Idempotency-Key", name);
        if (post.path().endsWith("/revert")) {
            return request.header("If-Match", "\"2\"").post(post.path());
        }
        return request.contentType("application/json").body(post.body()).post(post.path());
    }
}
