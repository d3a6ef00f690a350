package news.dateline.entities.ingest;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.Topics;
import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.FakeExtractor;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static news.dateline.entities.ingest.Ingesting.awaitHandled;
import static news.dateline.entities.ingest.Ingesting.entity;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class IngestTest {

    @Test
    void entitiesOfAnArticleAreReadableAfterItsEvent() {
        // given
        var article = Articles.fresh();

        // when
        Topic.publish(article.revised(1, "talks of Ada Quill in Portmere, said Ada Quill of Quill Corp"));

        // then
        var entities = Api.awaitRevision(article, 1);
        assertThat(entities.getString("articleUri")).isEqualTo(article.uri());
        assertThat(entities.getString("language")).isEqualTo("en");
        assertThat(entities.getString("modelVersion")).isEqualTo(FakeExtractor.VERSION);
        assertThat(entities.<String>getList("entities.name")).containsExactly("Ada Quill", "Portmere", "Quill Corp");
        assertThat(entities.<String>getList("entities.type")).containsExactly("PERSON", "PLACE", "ORGANIZATION");
        assertThat(entities.<String>getList("entities.status")).containsOnly("candidate");
        assertThat(entities.<Integer>getList("entities[0].mentions.start")).containsExactly(9, 37);
        assertThat(entities.<Integer>getList("entities[0].mentions.end")).containsExactly(18, 46);
        assertThat(entities.<String>getList("entities[0].mentions.exact")).containsOnly("Ada Quill");
        assertThat(entities.<String>getList("entities[0].mentions.stage")).containsOnly("TAGGER");
    }

    @Test
    void aNewRevisionReplacesTheOldOne() {
        // given
        var article = Articles.fresh();
        String stays = Names.word();
        String goes = Names.word();
        Topic.publish(article.revised(1, "in " + stays + " and " + goes));
        Api.awaitRevision(article, 1);

        // when
        Topic.publish(article.revised(2, "in " + stays));

        // then
        assertThat(Api.awaitRevision(article, 2).<String>getList("entities.name"))
                .containsExactly(stays);
        assertThat(Api.named(goes)).isEmpty();
    }

    @Test
    void redeliveryAndOlderRevisionsChangeNothing() {
        // given
        var article = Articles.fresh();
        String name = Names.word();
        String late = Names.word();
        Topic.publish(article.revised(2, "in " + name));
        String before = Api.awaitRevision(article, 2).prettify();

        // when
        Topic.publish(
                article.revised(2, "in " + late), article.revised(1, "in " + late), article.revised(2, "in " + late));
        Topic.publish(article.revised(3, "in " + name));

        // then
        Api.awaitRevision(article, 3);
        assertThat(before).contains(name);
        assertThat(Api.named(late)).isEmpty();
        assertThat(entity(name).getInt("articles")).isEqualTo(1);
        assertThat(entity(name).getInt("mentions")).isEqualTo(1);
        var told = Topic.await(
                Topics.ARTICLE_ENTITIES,
                2,
                event -> event.key().equals(article.id().toString()));
        assertThat(told)
                .extracting(event -> event.data().get("revision").asInt())
                .containsExactly(2, 3);
    }

    @Test
    void whatIsToldAgainIsTakenInPlaceOfALaterRevision() {
        // given
        var article = Articles.fresh();
        String late = Names.word();
        String right = Names.word();
        Topic.publish(article.revised(5, "in " + late));
        Api.awaitRevision(article, 5);

        // when
        Topic.publish(article.toldAgain(3, "in " + right), article.revised(2, "in " + late));

        // then
        Api.awaitRevision(article, 3);
        awaitHandled(article);
        var known = Api.as(Tokens.administrator()).get("/api/v1/articles/" + article.id() + "/analysis");
        assertThat(known.jsonPath().getInt("revision")).isEqualTo(3);
        assertThat(known.jsonPath().getString("status")).isEqualTo("usable");
        assertThat(known.jsonPath().getList("entities.mentions")).containsExactly(1);
        assertThat(Api.named(late)).isEmpty();
        assertThat(entity(right).getInt("articles")).isEqualTo(1);
    }

    @Test
    void everyArticleThatIsKnownIsListedUntilItIsErased() {
        // given
        var kept = Articles.fresh();
        var erased = Articles.fresh();
        Topic.publish(kept.revised(1, "in Portmere"), erased.revised(1, "in Portmere"));
        Api.awaitRevision(kept, 1);
        Api.awaitRevision(erased, 1);

        // when
        Topic.publish(erased.erased(2));

        // then
        awaitHandled(erased);
        assertThat(known()).contains(kept.uri()).doesNotContain(erased.uri());
    }

    private static List<String> known() {
        var uris = new ArrayList<String>();
        var page =
                Api.as(Tokens.administrator()).get("/api/v1/analyses?limit=200").jsonPath();
        uris.addAll(page.getList("items.articleUri"));
        while (page.getString("next") != null) {
            page = Api.as(Tokens.administrator())
                    .get("/api/v1/analyses?limit=200&cursor=" + page.getString("next"))
                    .jsonPath();
            uris.addAll(page.getList("items.articleUri"));
        }
        return uris;
    }

    @Test
    void anArticleWithoutWordsHasAnEmptyAnalysis() {
        // given
        var article = Articles.fresh();

        // when
        Topic.publish(article.revised(1, ""));

        // then
        assertThat(Api.awaitRevision(article, 1).getList("entities")).isEmpty();
    }

    @Test
    void eventsTellWhatAnArticleNamesAndWhichEntitiesAreNew() {
        // given
        var article = Articles.fresh();
        String person = Names.person();

        // when
        Topic.publish(article.revised(1, "with " + person + " and " + person));

        // then
        var told = Topic.await(
                        Topics.ARTICLE_ENTITIES,
                        1,
                        event -> event.key().equals(article.id().toString()))
                .getFirst();
        var entity = told.data().get("entities").get(0);
        assertThat(told.headers())
                .containsEntry("ce_type", "news.dateline.article.entities-extracted")
                .containsEntry("ce_subject", article.uri())
                .containsEntry("ce_source", "urn:dateline:service:entity-service")
                .containsEntry("content-type", "application/json");
        assertThat(told.data().get("articleUri").asText()).isEqualTo(article.uri());
        assertThat(told.data().get("revision").asInt()).isEqualTo(1);
        assertThat(told.data().get("modelVersion").asText()).isEqualTo(FakeExtractor.VERSION);
        assertThat(entity.get("name").asText()).isEqualTo(person);
        assertThat(entity.get("type").asText()).isEqualTo("PERSON");
        assertThat(entity.get("status").asText()).isEqualTo("candidate");
        assertThat(entity.get("salience").asDouble()).isEqualTo(1.0);
        assertThat(entity.get("mentions").asInt()).isEqualTo(2);
        var created = Topic.await(
                        Topics.ENTITIES,
                        1,
                        event -> event.key().equals(entity.get("entityId").asText()))
                .getFirst();
        assertThat(created.type()).isEqualTo("news.dateline.entity.created");
        assertThat(created.data().get("version").asInt()).isEqualTo(1);
        assertThat(created.data().get("names").get(0).asText()).isEqualTo(person);
    }

    @Test
    void aCandidateLearnsNamesFromLaterArticles() {
        // given
        String acronym = "Q" + Names.word().replaceAll("[^a-z]", "").toUpperCase(java.util.Locale.ROOT);
        String fullName = Names.word() + " Corp";
        var first = Articles.fresh();
        Topic.publish(first.revised(1, "shares of " + acronym));
        String uri = Api.awaitRevision(first, 1).getString("entities[0].uri");

        // when
        var second = Articles.fresh();
        Topic.publish(second.revised(1, "shares of " + fullName + " (" + acronym + ") rose"));

        // then
        assertThat(Api.awaitRevision(second, 1).<String>getList("entities.uri")).containsExactly(uri);
        var entity = Api.get("/api/v1/entities/" + Api.id(uri)).jsonPath();
        assertThat(entity.getString("name")).isEqualTo(fullName);
        assertThat(entity.<String>getList("names.name")).containsExactly(fullName, acronym);
        assertThat(entity.<String>getList("names.kind")).containsExactly("official", "acronym");
        var told = Topic.await(Topics.ENTITIES, 2, event -> event.key().equals(Api.id(uri)));
        assertThat(told)
                .extracting(Topic.Event::type)
                .containsExactly("news.dateline.entity.created", "news.dateline.entity.changed");
    }
}
