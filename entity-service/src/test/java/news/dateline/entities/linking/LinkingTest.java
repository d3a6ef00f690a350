package news.dateline.entities.linking;

import java.util.Locale;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class LinkingTest {

    @Test
    void oneNameInSeveralSpellingsIsOneEntity() {
        String name = Names.word();

        String first = link("in " + name);

        assertThat(link("in " + name)).isEqualTo(first);
        assertThat(link("in \u00dd" + name.substring(1))).isNotEqualTo(first);
        assertThat(link("in \u1e8c" + name.substring(1))).isEqualTo(first);
    }

    @Test
    void onlyEntitiesOfTheSameTypeAreLinkedTo() {
        String word = Names.word();
        String place = link("in " + word);
        Database.update("update entity set type = 'PRODUCT' where id = ?::uuid", Api.id(place));

        assertThat(link("in " + word)).isNotEqualTo(place);
    }

    @Test
    void aConfirmedEntityGoesBeforeAMoreMentionedCandidate() {
        String name = Names.word();
        String candidate = link("in " + name);
        String confirmed = copyOf(candidate);
        Database.update("update entity set status = 'CONFIRMED', curated = true where id = ?::uuid", confirmed);

        assertThat(Api.id(link("in " + name))).isEqualTo(confirmed);
    }

    @Test
    void theMostMentionedCandidateIsChosen() {
        String name = Names.word();
        String candidate = link("in " + name);
        String rival = copyOf(candidate);
        Database.update("update entity set mention_count = 7 where id = ?::uuid", rival);

        assertThat(Api.id(link("in " + name))).isEqualTo(rival);
    }

    @Test
    void aRejectedEntityIsNeverLinkedTo() {
        String name = Names.word();
        String rejected = link("in " + name);
        Database.update("update entity set status = 'REJECTED', curated = true where id = ?::uuid", Api.id(rejected));

        assertThat(link("in " + name)).isNotEqualTo(rejected);
    }

    @Test
    void aMergedEntityLeadsToItsSurvivorHoweverFar() {
        String name = Names.word();
        String merged = link("in " + name);
        String between = link("in " + Names.word());
        String survivor = link("in " + Names.word());
        merge(merged, between);
        merge(between, survivor);

        assertThat(link("in " + name)).isEqualTo(survivor);
    }

    @Test
    void twoNamesOfOneEntityInAnArticleAreOneUse() {
        String name = Names.word();
        String other = Names.word();
        String entity = link("in " + name);
        addName(Api.id(entity), other);
        var article = Articles.fresh();

        Topic.publish(article.revised(1, "in " + name + " and " + other + " and " + other));

        var found = Api.awaitRevision(article, 1);
        assertThat(found.<String>getList("entities.uri")).containsExactly(entity);
        assertThat(found.<String>getList("entities[0].mentions.exact")).containsExactly(name, other, other);
    }

    @Test
    void aCandidateThatAPersonTouchedStaysWhenItsLastArticleIsGone() {
        var article = Articles.fresh();
        String name = Names.word();
        Topic.publish(article.revised(1, "in " + name));
        String entity = Api.id(Api.awaitRevision(article, 1).getString("entities[0].uri"));
        Database.update("update entity set curated = true where id = ?::uuid", entity);

        Topic.publish(article.killed(2));

        Api.awaitGone(article);
        var kept = Api.get("/api/v1/entities/" + entity).jsonPath();
        assertThat(kept.getInt("articles")).isZero();
        assertThat(kept.getInt("mentions")).isZero();
    }

    @Test
    void whyANameMeansWhatItDoesIsToldToWhoeverMayReadTheArticle() {
        // given
        String name = Names.word();
        String known = Registry.confirmed("PLACE", name);
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in " + name));
        Api.awaitRevision(article, 1);

        // when
        var links = Api.get("/api/v1/articles/" + article.id() + "/links").jsonPath();

        // then
        assertThat(Api.id(links.getString("links[0].entityUri"))).isEqualTo(known);
        assertThat(links.getString("links[0].name")).isEqualTo(name);
        assertThat(links.getDouble("links[0].probability")).isBetween(0.9, 1.0);
        assertThat(links.<String>getList("links[0].evidence.feature"))
                .contains("name", "own_name", "confirmed", "prior", "context", "coherence", "geography");
        assertThat(links.<String>getList("links[0].certainty.feature")).contains("base", "preferred_name", "prior");

        Topic.publish(article.killed(2));
        Api.awaitGone(article);
        assertThat(Api.get("/api/v1/articles/" + article.id() + "/links").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTransliterationLeadsToTheKnownEntity() {
        String stem = Names.word().toLowerCase(Locale.ROOT);
        String known = Registry.confirmed("PLACE", "Q" + stem + "arayev");

        assertThat(Api.id(link("in G" + stem + "areyev"))).isEqualTo(known);
    }

    @Test
    void aWomansNameIsNoOtherSpellingOfAMans() {
        String stem = Names.word();
        String known = Registry.confirmed("PLACE", stem + "anov");

        assertThat(link("in " + stem + "anova")).isNotEqualTo("urn:dateline:entity:" + known);
    }

    @Test
    void anArticleWithoutExplanationsHasNone() {
        // given
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in " + Names.word()));
        Api.awaitRevision(article, 1);
        Database.update("delete from link_explanation where article_id = ?", article.id());

        // when
        var links = Api.get("/api/v1/articles/" + article.id() + "/links");

        // then
        assertThat(links.statusCode()).isEqualTo(200);
        assertThat(links.jsonPath().getList("links")).isEmpty();
    }

    /** The entity that an article of this text names first. */
    private static String link(String text) {
        var article = Articles.fresh();
        Topic.publish(article.revised(1, text));
        return Api.awaitRevision(article, 1).getString("entities[0].uri");
    }

    private static String copyOf(String uri) {
        String copy = UUID.randomUUID().toString();
        Database.update("""
                insert into entity (id, type, name, status, curated, version, created, changed)
                select ?::uuid, type, name, status, curated, version, created, changed from entity where id = ?::uuid
                """, copy, Api.id(uri));
        Database.update("""
                insert into entity_name (entity_id, normalised, name, kind)
                select ?::uuid, normalised, name, kind from entity_name where entity_id = ?::uuid
                """, copy, Api.id(uri));
        return copy;
    }

    private static void merge(String merged, String survivor) {
        Database.update(
                "update entity set status = 'MERGED', merged_into = ?::uuid, curated = true where id = ?::uuid",
                Api.id(survivor),
                Api.id(merged));
    }

    private static void addName(String entity, String name) {
        Database.update(
                "insert into entity_name (entity_id, normalised, name, kind) values (?::uuid, lower(?), ?, 'ALIAS')",
                entity,
                name,
                name);
    }
}
