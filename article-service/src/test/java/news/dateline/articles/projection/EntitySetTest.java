package news.dateline.articles.projection;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Wire;
import news.dateline.articles.harness.Wire.Named;
import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityMerged;
import news.dateline.contracts.event.EntitySetRemoved;
import news.dateline.contracts.event.EntitySetState;
import news.dateline.contracts.event.Topics;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles are found by watch lists, each by those who may use it. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class EntitySetTest {

    private static final String OWNER = "reader-subject";

    private final String source = UUID.randomUUID().toString();
    private final UUID set = UUID.randomUUID();
    private final Named baku = Named.of(EntityKind.PLACE, "Baku", 0.9);
    private final Named aliyev = Named.of(EntityKind.PERSON, "Ilham Aliyev", 0.4);
    private final Named aktau = Named.of(EntityKind.PLACE, "Aktau", 0.2);

    @BeforeEach
    void articlesNameEntities() {
        send("In Baku", baku, aliyev);
        send("In Aktau", aktau);
        Awaitility.await()
                .until(() -> search(Tokens.reader(), Map.of("entity", aktau.id()))
                                .jsonPath()
                                .getInt("total.value")
                        == 1);
        Awaitility.await()
                .until(() -> search(Tokens.reader(), Map.of("entity", baku.id()))
                                .jsonPath()
                                .getInt("total.value")
                        == 1);
    }

    @Test
    void aSetFindsWhatNamesOneOfItsMembers() {
        tell(1, false, baku, aliyev);

        assertThat(found(Map.of())).containsExactly("In Baku");
        assertThat(found(Map.of("entity", aliyev.id()))).containsExactly("In Baku");
        assertThat(found(Map.of("entity", aktau.id()))).isEmpty();
        assertThat(found(Map.of("minSalience", "0.95"))).isEmpty();
        assertThat(found(Map.of("set", "urn:dateline:entity-set:" + set))).containsExactly("In Baku");
    }

    @Test
    void membersComeAndGoAndLateEventsChangeNothing() {
        tell(2, false, baku, aktau);
        assertThat(found(Map.of())).containsExactlyInAnyOrder("In Baku", "In Aktau");

        tell(1, true);
        tell(3, false);
        Awaitility.await().until(() -> found(Map.of()).isEmpty());

        tell(4, false, aktau);
        Awaitility.await().until(() -> found(Map.of()).equals(List.of("In Aktau")));
    }

    @Test
    void aMergedMemberFindsWhatNamesItsSurvivor() {
        Named old = Named.of(EntityKind.PLACE, "Bakı", 0.9);
        tell(1, false, old);
        assertThat(found(Map.of())).isEmpty();

        Wire.send(
                Topics.ENTITIES,
                old.id().toString(),
                EntityMerged.TYPE,
                new EntityMerged(
                        old.id(),
                        "urn:dateline:entity:" + old.id(),
                        2,
                        baku.id(),
                        "urn:dateline:entity:" + baku.id(),
                        Instant.now()));

        Awaitility.await().until(() -> found(Map.of()).equals(List.of("In Baku")));
    }

    @Test
    void anothersSetCannotBeUsedUnlessItIsShared() {
        tell(1, false, baku);
        Map<String, Object> filter = Map.of("set", set);

        Response refused = search(Tokens.journalist(), filter);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].parameter")).isEqualTo("set");
        assertThat(refused.asString().replaceAll("\"instance\":\"[^\"]*\"", ""))
                .isEqualTo(search(Tokens.journalist(), Map.of("set", UUID.randomUUID()))
                        .asString()
                        .replaceAll("\"instance\":\"[^\"]*\"", ""));

        tell(2, true, baku);
        Awaitility.await().until(() -> search(Tokens.journalist(), filter).statusCode() == 200);
        assertThat(search(Tokens.journalist(), filter).jsonPath().getInt("total.value"))
                .isEqualTo(1);
    }

    @Test
    void aRemovedSetIsGone() {
        tell(1, true, baku);

        Wire.send(
                Topics.ENTITIES,
                set.toString(),
                EntitySetRemoved.TYPE,
                new EntitySetRemoved(set, "urn:dateline:entity-set:" + set, 2, Instant.now()));

        Awaitility.await()
                .until(() -> search(Tokens.reader(), Map.of("set", set)).statusCode() == 400);
    }

    @Test
    void whatIsNoIdIsRefused() {
        assertThat(search(Tokens.reader(), Map.of("set", "mine")).statusCode()).isEqualTo(400);
    }

    private void tell(long revision, boolean shared, Named... members) {
        Wire.send(
                Topics.ENTITIES,
                set.toString(),
                EntitySetState.TYPE,
                new EntitySetState(
                        set,
                        "urn:dateline:entity-set:" + set,
                        revision,
                        OWNER,
                        shared,
                        Stream.of(members).map(Named::id).toList(),
                        Instant.now()));
        Awaitility.await()
                .until(() -> search(Tokens.reader(), Map.of("set", set)).statusCode() == 200);
    }

    private void send(String headline, Named... entities) {
        String id = Api.id(Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source)
                .body(Stories.nameless(headline, ""))
                .post(Api.ARTICLES));
        Wire.extracted(id, 1, entities);
    }

    private List<String> found(Map<String, ?> more) {
        var filter = new HashMap<String, Object>(Map.of("set", set));
        filter.putAll(more);
        return search(Tokens.reader(), filter).jsonPath().getList("items.article.headlines.flatten().value");
    }

    private Response search(String token, Map<String, ?> filter) {
        return Api.as(token).queryParam("source", source).queryParams(filter).get(Api.ARTICLES + "/search");
    }
}
