package news.dateline.entities.mention.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;
import news.dateline.platform.paging.Cursor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class MentionApiTest {

    @Test
    void mentionsAreShownInTheirContextTheNewestArticleFirst() {
        // given
        String name = Names.word();
        var old = Articles.fresh();
        var recent = Articles.fresh();
        Topic.publish(
                old.published("it 😀 rained in " + name + ".\n\nin " + name, Articles.PUBLISHED),
                recent.published("it snowed in " + name + ".", Articles.PUBLISHED.plus(Duration.ofDays(1))));
        Api.awaitRevision(old, 1);
        String path = mentionsPath(Api.awaitRevision(recent, 1).getString("entities[0].uri"));

        // when
        var mentions = Api.get(path).jsonPath();

        // then
        int length = name.length();
        assertThat(mentions.<String>getList("items.articleUri")).containsExactly(recent.uri(), old.uri(), old.uri());
        assertThat(mentions.<Integer>getList("items.revision")).containsOnly(1);
        assertThat(mentions.<String>getList("items.headline")).containsOnly("headline of 1");
        assertThat(mentions.<Integer>getList("items.start")).containsExactly(13, 15, 15 + length + 6);
        assertThat(mentions.<Integer>getList("items.end")).containsExactly(13 + length, 15 + length, 21 + 2 * length);
        assertThat(mentions.<String>getList("items.snippet"))
                .containsExactly(
                        "it snowed in " + name + ".",
                        "it 😀 rained in " + name + ". in " + name,
                        "it 😀 rained in " + name + ". in " + name);
        var utf16 = Api.get(path + "?offsets=utf16").jsonPath();
        assertThat(utf16.<Integer>getList("items.start")).containsExactly(13, 16, 16 + length + 6);
        assertThat(utf16.<Integer>getList("items.end")).containsExactly(13 + length, 16 + length, 22 + 2 * length);
    }

    @Test
    void pagesOfMentionsFollowEachOther() {
        // given
        String name = Names.word();
        var article = Articles.fresh();
        Topic.publish(article.revised(1, ("in " + name + " ").repeat(5)));
        String path = mentionsPath(Api.awaitRevision(article, 1).getString("entities[0].uri"));

        // when
        List<Integer> starts = new ArrayList<>();
        var page = Api.get(path + "?limit=2");
        starts.addAll(page.jsonPath().getList("items.start"));
        while (page.header("Link") != null) {
            page = Api.get(path + "?limit=2&cursor=" + page.jsonPath().getString("next"));
            starts.addAll(page.jsonPath().getList("items.start"));
        }

        // then
        int step = name.length() + 4;
        assertThat(starts).containsExactly(3, 3 + step, 3 + 2 * step, 3 + 3 * step, 3 + 4 * step);
    }

    @Test
    void offsetsOfAnArticleAreGivenInEitherUnit() {
        // given
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "😀😀 in Portmere"));
        Api.awaitRevision(article, 1);

        // when
        var codePoints = Api.get(article.entities());
        var utf16 = Api.get(article.entities() + "?offsets=utf16");

        // then
        assertThat(codePoints.jsonPath().getInt("entities[0].mentions[0].start"))
                .isEqualTo(6);
        assertThat(codePoints.jsonPath().getInt("entities[0].mentions[0].end")).isEqualTo(14);
        assertThat(utf16.jsonPath().getInt("entities[0].mentions[0].start")).isEqualTo(8);
        assertThat(utf16.jsonPath().getInt("entities[0].mentions[0].end")).isEqualTo(16);
        assertThat(codePoints.header("ETag")).matches("\"[^\"]+\"").isNotEqualTo(utf16.header("ETag"));
    }

    @Test
    void anAnalysisThatTheClientHasAlreadyIsNotSentAgain() {
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in Portmere"));
        Api.awaitRevision(article, 1);
        String etag = Api.get(article.entities()).header("ETag");

        var again = Api.as(Tokens.reader()).header("If-None-Match", etag).get(article.entities());

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offsets=bytes", "limit=0", "cursor=eB95H3o"})
    void aParameterThatDoesNotFitIsABadRequest(String query) {
        assertThat(Api.get("/api/v1/entities/0199c1a0-0000-7000-8000-000000000001/mentions?" + query)
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "0999-12-31T23:59:59Z"})
    void aCursorOfAnAbsurdTimeIsNotOurs(String time) {
        var article = Articles.fresh();
        Topic.publish(article.revised(1, "in " + Names.word()));
        String path = mentionsPath(Api.awaitRevision(article, 1).getString("entities[0].uri"));
        String cursor = Cursor.of(Instant.parse(time), article.id(), 0).encode();

        var response = Api.get(path + "?cursor=" + cursor);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:malformed-request");
    }

    private static String mentionsPath(String uri) {
        return "/api/v1/entities/" + Api.id(uri) + "/mentions";
    }
}
