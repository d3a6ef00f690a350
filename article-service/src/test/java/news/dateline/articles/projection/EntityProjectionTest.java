package news.dateline.articles.projection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;
import news.dateline.articles.harness.Wire;
import news.dateline.articles.harness.Wire.Named;
import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityMerged;
import news.dateline.contracts.event.EntityRemoved;
import news.dateline.contracts.event.EntityState;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.contracts.event.EntityUnmerged;
import news.dateline.contracts.event.Topics;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EntityProjectionTest {

    private final String source = UUID.randomUUID().toString();
    private final Named baku = Named.of(EntityKind.PLACE, "Baku", 0.9);
    private final Named aliyev = Named.of(EntityKind.PERSON, "Ilham Aliyev", 0.4);
    private final Named aktau = Named.of(EntityKind.PLACE, "Aktau", 0.2);

    @Test
    void articlesAreFoundAndCountedByTheEntitiesTheyName() {
        // given
        String both = send("Both");
        String one = send("One");
        Wire.extracted(both, 1, baku, aliyev);
        Wire.extracted(one, 1, baku, aktau);
        awaitNamed(both, 2);
        awaitNamed(one, 2);

        // then
        assertThat(found(Map.of("entity", baku.id()))).containsExactly("One", "Both");
        assertThat(found(Map.of("entity", List.of(baku.id(), aliyev.id())))).containsExactly("Both");
        assertThat(found(Map.of("entity", aliyev.id() + "," + aktau.id()))).containsExactly("One", "Both");
        assertThat(found(Map.of("entity", baku.id(), "notEntity", aliyev.id()))).containsExactly("One");
        assertThat(found(Map.of("entity", aktau.id(), "minSalience", "0.5"))).isEmpty();
        assertThat(found(Map.of("entity", "urn:dateline:entity:" + baku.id(), "minSalience", "0.5")))
                .containsExactly("One", "Both");
        assertThat(facet("entity", "label")).containsExactly("Baku", "Aktau", "Ilham Aliyev");
        assertThat(facet("entity", "count")).containsExactly(2, 1, 1);
        assertThat(facet("type", "value")).containsExactly("PLACE", "PERSON");
        assertThat(facet("type", "count")).containsExactly(2, 1);
    }

    @Test
    void anEarlierRevisionAndARepetitionChangeNothing() {
        // given
        String article = send("Story");
        Wire.extracted(article, 2, baku);
        Wire.extracted(article, 1, aktau);
        Wire.extracted(article, 2, baku, aliyev);

        // then
        awaitNamed(article, 2);
        assertThat(facet("entity", "label")).containsExactly("Baku", "Ilham Aliyev");
    }

    @Test
    void aMergedEntityCountsAsItsSurvivorUntilTheMergeIsUndone() {
        // given
        Named other = Named.of(EntityKind.PLACE, "Bakı", 0.8);
        String first = send("First");
        String second = send("Second");
        Wire.extracted(first, 1, baku);
        Wire.extracted(second, 1, other, baku);
        awaitNamed(first, 1);
        awaitNamed(second, 2);

        // when
        tell(
                EntityMerged.TYPE,
                other.id(),
                new EntityMerged(other.id(), urn(other.id()), 2, baku.id(), urn(baku.id()), Instant.now()));

        // then
        awaitFacet("Baku");
        assertThat(facet("entity", "count")).containsExactly(2);
        var known = Api.as(Tokens.administrator()).get(Api.ARTICLES + "/" + second + "/projection");
        assertThat(known.jsonPath().getInt("revision")).isEqualTo(1);
        assertThat(known.jsonPath().getList("entities.uri")).containsExactly(urn(baku.id()));
        assertThat(found(Map.of("entity", other.id()))).containsExactly("Second", "First");

        // when
        tell(
                EntityUnmerged.TYPE,
                other.id(),
                new EntityUnmerged(other.id(), urn(other.id()), 3, baku.id(), urn(baku.id()), Instant.now()));

        // then
        awaitFacet("Baku", "Bakı");
        assertThat(found(Map.of("entity", other.id()))).containsExactly("Second");
    }

    @Test
    void namesFollowAndRejectedAndRemovedEntitiesAreNotCounted() {
        // given
        String article = send("Story");
        Wire.extracted(article, 1, baku, aliyev, aktau);
        awaitNamed(article, 3);

        // when
        tell(EntityState.CHANGED, baku.id(), state(baku, 3, "Baku, Azerbaijan", EntityStatus.CONFIRMED));
        tell(EntityState.CHANGED, baku.id(), state(baku, 2, "Late", EntityStatus.CONFIRMED));
        tell(EntityState.CHANGED, aliyev.id(), state(aliyev, 2, "Aliyev", EntityStatus.REJECTED));
        tell(EntityRemoved.TYPE, aktau.id(), new EntityRemoved(aktau.id(), urn(aktau.id()), 2, Instant.now()));

        // then
        awaitFacet("Baku, Azerbaijan");
        assertThat(found(Map.of("entity", aktau.id()))).isEmpty();
    }

    @Test
    void suggestionsAreEntitiesThatVisibleArticlesName() {
        // given
        String name = "Zz" + UUID.randomUUID().toString().replace("-", "");
        Named hidden = Named.of(EntityKind.PERSON, name + " Hidden", 0.9);
        Named shown = Named.of(EntityKind.PERSON, name + " Shown", 0.9);
        String visible = send("Visible");
        String withheld = send("Withheld", "\"pubStatus\": \"withheld\",");
        Wire.extracted(visible, 1, shown);
        Wire.extracted(withheld, 1, hidden);
        awaitNamed(visible, 1);
        awaitNamed(withheld, 1);

        // then
        assertThat(suggested(Tokens.reader(), name)).containsExactly(name + " Shown");
        assertThat(suggested(Tokens.journalist(), name)).containsExactlyInAnyOrder(name + " Hidden", name + " Shown");
    }

    @Test
    void whatIsErasedIsForgotten() {
        // given
        String article = send("Story");
        Wire.extracted(article, 1, baku);
        awaitNamed(article, 1);

        // when
        Api.as(Tokens.administrator()).header("If-Match", "\"1\"").delete(Api.ARTICLES + "/" + article);
        Wire.extracted(article, 2, aliyev);
        String later = send("Later");
        Wire.extracted(later, 1, aktau);
        awaitNamed(later, 1);

        // then
        assertThat(Database.column("select entity_id from article_entity where article_id = '" + article + "'"))
                .isEmpty();
        assertThat(facet("entity", "label")).containsExactly("Aktau");
    }

    @Test
    void poisonGoesToTheDeadLettersAndHoldsNothingUp() {
        // given
        String poison = UUID.randomUUID().toString();
        String article = send("Story");

        // when
        Wire.sendBytes(
                Topics.ARTICLE_ENTITIES,
                poison,
                "news.dateline.article.entities-extracted",
                "{".getBytes(StandardCharsets.UTF_8));
        Wire.extracted(article, 1, baku);

        // then
        awaitNamed(article, 1);
        assertThat(Topic.records(Topics.ARTICLE_ENTITIES + Topics.DEAD_LETTER_SUFFIX, poison, 1))
                .hasSize(1);
    }

    private void tell(String type, UUID entity, Object payload) {
        Wire.send(Topics.ENTITIES, entity.toString(), type, payload);
    }

    private static EntityState state(Named entity, int version, String name, EntityStatus status) {
        return new EntityState(
                entity.id(), urn(entity.id()), version, entity.type(), name, List.of(name), status, Instant.now());
    }

    private static String urn(UUID entity) {
        return "urn:dateline:entity:" + entity;
    }

    private String send(String headline) {
        return send(headline, "");
    }

    private String send(String headline, String properties) {
        return Api.id(Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source)
                .body(Stories.nameless(headline, properties))
                .post(Api.ARTICLES));
    }

    private List<String> found(Map<String, Object> parameters) {
        var request = Api.as(Tokens.reader()).queryParam("source", source);
        parameters.forEach((name, value) -> {
            if (value instanceof List<?> many) {
                many.forEach(each -> request.queryParam(name, each));
            } else {
                request.queryParam(name, value);
            }
        });
        return request.get(Api.ARTICLES + "/search").jsonPath().getList("items.article.headlines.flatten().value");
    }

    private List<Object> facet(String facet, String property) {
        return Api.get(Tokens.reader(), Api.ARTICLES + "/search?facets=" + facet + "&source=" + source)
                .jsonPath()
                .getList("facets." + facet + "." + property);
    }

    private static List<String> suggested(String token, String beginning) {
        return Api.get(token, Api.ARTICLES + "/search/suggestions?q=" + beginning)
                .jsonPath()
                .getList("items.text");
    }

    private void awaitFacet(String... labels) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(facet("entity", "label")).containsExactlyInAnyOrder((Object[]) labels));
    }

    private static void awaitNamed(String article, int entities) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(Database.column(
                                "select entity_id from article_entity where article_id = '" + article + "'"))
                        .hasSize(entities));
    }
}
