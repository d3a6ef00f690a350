package news.dateline.entities.ingest;

import java.time.Duration;
import java.time.Instant;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.Topics;
import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static news.dateline.entities.ingest.Ingesting.awaitHandled;
import static news.dateline.entities.ingest.Ingesting.entity;
import static news.dateline.entities.ingest.Ingesting.mentionedIn;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class ArticleLifeTest {

    @Test
    void aKillStaysWhateverIsToldAgain() {
        // given
        var article = Articles.fresh();
        String name = Names.word();
        Topic.publish(article.revised(1, "in " + name), article.killed(2));

        // when
        Topic.publish(article.toldAgain(1, "in " + name), article.killed(2));

        // then
        var told = Topic.await(
                Topics.ARTICLE_ENTITIES,
                3,
                event -> event.key().equals(article.id().toString()));
        assertThat(told)
                .extracting(event -> event.data().get("revision").asInt())
                .containsExactly(1, 2, 2);
        assertThat(Api.named(name)).isEmpty();
    }

    @Test
    void aKilledArticleIsGoneFromEverythingForGood() {
        // given
        var article = Articles.fresh();
        var other = Articles.fresh();
        String shared = Names.word();
        String own = Names.word();
        Topic.publish(article.revised(1, "in " + shared + " and " + own), other.revised(1, "in " + shared));
        Api.awaitRevision(article, 1);
        Api.awaitRevision(other, 1);

        // when
        Topic.publish(article.killed(2), article.revised(1, "in " + own), article.revised(3, "in " + own));

        // then
        awaitHandled(article);
        var after = Articles.fresh();
        Topic.publish(after.revised(1, "in " + shared));
        Api.awaitRevision(after, 1);
        assertThat(Api.get(article.entities()).statusCode()).isEqualTo(404);
        assertThat(Api.as(Tokens.journalist()).get(article.entities()).statusCode())
                .isEqualTo(404);
        assertThat(Api.named(own)).isEmpty();
        assertThat(entity(shared).getInt("articles")).isEqualTo(2);
        assertThat(mentionedIn(shared)).containsExactlyInAnyOrder(other.uri(), after.uri());
    }

    @Test
    void anExpiredArticleIsGoneUntilALaterRevision() {
        // given
        var article = Articles.fresh();
        String name = Names.word();
        Topic.publish(article.revised(1, "in " + name));
        Api.awaitRevision(article, 1);

        // when
        Topic.publish(article.released(1), article.expired(1), article.revised(1, "in " + name));

        // then
        awaitHandled(article);
        assertThat(Api.get(article.entities()).statusCode()).isEqualTo(404);
        assertThat(Api.named(name)).isEmpty();
        Topic.publish(article.revised(2, "in " + name), article.expired(1));
        Api.awaitRevision(article, 2);
        awaitHandled(article);
        assertThat(Api.get(article.entities()).statusCode()).isEqualTo(200);
    }

    @Test
    void anErasedArticleLeavesNothingBehind() {
        // given
        var article = Articles.fresh();
        String name = Names.word();
        Topic.publish(article.revised(1, "in " + name));
        String entity = Api.id(Api.awaitRevision(article, 1).getString("entities[0].uri"));

        // when
        Topic.publish(article.erased(2), article.revised(1, "in " + name), article.revised(3, "in " + name));

        // then
        awaitHandled(article);
        assertThat(Api.get(article.entities()).statusCode()).isEqualTo(404);
        assertThat(Api.as(Tokens.journalist()).get(article.entities()).statusCode())
                .isEqualTo(404);
        assertThat(Api.named(name)).isEmpty();
        var told = Topic.await(Topics.ENTITIES, 2, event -> event.key().equals(entity));
        assertThat(told)
                .extracting(Topic.Event::type)
                .containsExactly("news.dateline.entity.created", "news.dateline.entity.removed");
        assertThat(told.getLast().data().get("version").asInt()).isEqualTo(2);
    }

    @Test
    void aWithheldArticleDisappearsUntilItIsUsableAgain() {
        // given
        var article = Articles.fresh();
        String name = Names.word();
        Topic.publish(article.revised(1, "in " + name));
        Api.awaitRevision(article, 1);

        // when
        Topic.publish(article.withheld(2, "in " + name));

        // then
        Api.awaitGone(article);
        assertThat(Api.named(name)).isEmpty();
        Topic.publish(article.revised(3, "in " + name));
        Api.awaitRevision(article, 3);
        assertThat(entity(name).getInt("articles")).isEqualTo(1);
    }

    @Test
    void anEmbargoedArticleIsForTheNewsroomOnlyUntilItsTime() {
        // given
        var article = Articles.fresh();
        String name = Names.word();
        var until = Instant.now().plus(Duration.ofHours(1));

        // when
        Topic.publish(article.embargoed(1, "in " + name, until));

        // then
        Api.await(Tokens.journalist(), article.entities(), response -> response.statusCode() == 200);
        assertThat(Api.get(article.entities()).statusCode()).isEqualTo(404);
        assertThat(Api.named(name)).isEmpty();
        String hidden = Api.as(Tokens.journalist())
                .queryParam("q", name)
                .get("/api/v1/entities")
                .jsonPath()
                .getString("items[0].uri");
        assertThat(Api.get("/api/v1/entities/" + Api.id(hidden)).statusCode()).isEqualTo(404);
        assertThat(Api.get("/api/v1/entities/" + Api.id(hidden) + "/mentions").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theEndOfAnEmbargoBringsAnArticleIntoView() {
        // given
        var article = Articles.fresh();
        String name = Names.word();

        // when
        Topic.publish(article.embargoed(1, "in " + name, Instant.now().plusSeconds(2)));

        // then
        Api.awaitRevision(article, 1);
        Api.await(
                "/api/v1/entities?q=" + name,
                response -> response.jsonPath().getList("items").size() == 1);
        assertThat(entity(name).getInt("mentions")).isEqualTo(1);
    }

    @Test
    void aKillIsToldAsAnArticleWithoutEntities() {
        // given
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in " + Names.word()));
        Api.awaitRevision(article, 1);

        // when
        Topic.publish(article.killed(2));

        // then
        var told = Topic.await(
                Topics.ARTICLE_ENTITIES,
                2,
                event -> event.key().equals(article.id().toString()));
        assertThat(told.getLast().data().get("revision").asInt()).isEqualTo(2);
        assertThat(told.getLast().data().get("entities")).isEmpty();
    }
}
