package news.dateline.entities.quote.api;

import java.time.Instant;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;
import news.dateline.platform.paging.Cursor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class QuoteApiTest {

    private final String speaker = Names.person();
    private final String subject = Names.word();

    @Test
    void quotesAreFoundByWhoSaysThemAndByWhomTheyName() {
        // given
        var article = publish("😀 “it rains in " + subject + "” said minister " + speaker);

        // when
        var by = Api.get(path(speaker) + "/quotes").jsonPath();
        var about = Api.get(path(subject) + "/quotes?as=subject").jsonPath();

        // then
        assertThat(by.<String>getList("items.exact")).containsExactly("it rains in " + subject);
        assertThat(by.getString("items[0].articleUri")).isEqualTo(article.uri());
        assertThat(by.getString("items[0].headline")).isEqualTo("headline of 1");
        assertThat(by.getInt("items[0].start")).isEqualTo(3);
        assertThat(by.getInt("items[0].end")).isEqualTo(15 + subject.length());
        assertThat(by.getBoolean("items[0].direct")).isTrue();
        assertThat(by.<String>getList("items[0].speakers.name")).containsExactly(speaker);
        assertThat(about.prettify()).isEqualTo(by.prettify());
        assertThat(Api.get(path(speaker) + "/quotes?offsets=utf16").jsonPath().getInt("items[0].start"))
                .isEqualTo(4);
        assertThat(Api.get(path(subject) + "/quotes").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void pagesOfQuotesFollowEachOther() {
        publish("“one” said " + speaker + " and “two” said " + speaker + " and “three” said " + speaker);
        String path = path(speaker) + "/quotes?limit=2";

        var first = Api.get(path).jsonPath();
        var second = Api.get(path + "&cursor=" + first.getString("next")).jsonPath();

        assertThat(first.<String>getList("items.exact")).containsExactly("three", "two");
        assertThat(second.<String>getList("items.exact")).containsExactly("one");
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void rolesAreWhatArticlesCallSomebody() {
        publish("minister " + speaker);
        publish("minister " + speaker + " said");
        publish("president " + speaker);

        var roles = Api.get(path(speaker) + "/roles").jsonPath();

        assertThat(roles.<String>getList("items.title")).containsExactly("minister", "president");
        assertThat(roles.<Integer>getList("items.articles")).containsExactly(2, 1);
        assertThat(roles.getString("items[0].first")).isEqualTo(Articles.PUBLISHED.toString());
    }

    @Test
    void pagesOfRolesFollowEachOther() {
        publish("minister " + speaker);
        publish("minister " + speaker + " said");
        publish("president " + speaker);
        String path = path(speaker) + "/roles?limit=1";

        var first = Api.get(path);
        var second = Api.get(path + "&cursor=" + first.jsonPath().getString("next"));

        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(first.jsonPath().<String>getList("items.title")).containsExactly("minister");
        assertThat(second.jsonPath().<String>getList("items.title")).containsExactly("president");
        assertThat(second.header("Link")).isNull();
        String broken = Cursor.of("1", Articles.PUBLISHED, "a\0").encode();
        assertThat(Api.get(path + "&cursor=" + broken).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsKilledIsNotQuoted() {
        // given
        var article = publish("“it rains” said minister " + speaker);
        publish("with " + speaker);

        // when
        Topic.publish(article.killed(2));
        Api.awaitGone(article);

        // then
        assertThat(Api.get(path(speaker) + "/quotes").jsonPath().getList("items"))
                .isEmpty();
        assertThat(Api.get(path(speaker) + "/roles").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void whatIsUnderEmbargoIsQuotedToTheNewsroomOnly() {
        // given
        publish("with " + speaker);
        var article = Articles.fresh();
        Topic.publish(article.embargoed(
                1, "“soon” said minister " + speaker, Instant.now().plusSeconds(3600)));
        Api.await(Tokens.journalist(), article.entities(), response -> response.statusCode() == 200);

        // then
        assertThat(Api.get(path(speaker) + "/quotes").jsonPath().getList("items"))
                .isEmpty();
        assertThat(Api.get(path(speaker) + "/roles").jsonPath().getList("items"))
                .isEmpty();
        assertThat(Api.as(Tokens.journalist())
                        .get(path(speaker) + "/quotes")
                        .jsonPath()
                        .<String>getList("items.exact"))
                .containsExactly("soon");
    }

    @Test
    void aQuoteFollowsItsMentionToAnotherEntity() {
        // given
        var article = publish("“it rains” said minister " + speaker);
        publish("with " + subject);

        // when: as merging does
        Database.update(
                "insert into article_entity (article_id, entity_id, salience, confidence, mention_count)"
                        + " values (?, ?::uuid, 1, 1, 1)",
                article.id(),
                Api.id(Api.named(subject).getFirst()));
        Database.update(
                "update mention set entity_id = ?::uuid where article_id = ?",
                Api.id(Api.named(subject).getFirst()),
                article.id());

        // then
        assertThat(Api.get(path(subject) + "/quotes").jsonPath().<String>getList("items[0].speakers.name"))
                .containsExactly(subject);
        assertThat(Api.get(path(subject) + "/roles").jsonPath().<String>getList("items.title"))
                .containsExactly("minister");
    }

    private static Articles publish(String text) {
        var article = Articles.fresh();
        Topic.publish(article.revised(1, text));
        Api.awaitRevision(article, 1);
        return article;
    }

    private static String path(String name) {
        return "/api/v1/entities/" + Api.id(Api.named(name).getFirst());
    }
}
