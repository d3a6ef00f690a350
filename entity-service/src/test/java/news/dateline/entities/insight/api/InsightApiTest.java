package news.dateline.entities.insight.api;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;
import news.dateline.platform.paging.Cursor;

import static news.dateline.entities.insight.api.Insights.id;
import static news.dateline.entities.insight.api.Insights.pages;
import static news.dateline.entities.insight.api.Insights.path;
import static news.dateline.entities.insight.api.Insights.publish;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class InsightApiTest {

    /** Long ago, where no other test has articles, so that all counts of the time are this test's own. */
    private static final Instant DAY = Instant.parse("1999-05-04T10:00:00Z");

    private static final Duration ONE_DAY = Duration.ofDays(1);

    @Test
    void articlesAreListedByDateAndBySalience() {
        // given: named first in the newer one, so that it is most salient there
        String name = Names.word();
        var old = publish("with Aa and Bb and " + name, DAY);
        var middle = publish("with " + name, DAY.plus(ONE_DAY));
        var recent = publish("with Aa and " + name + " and " + name, DAY.plus(ONE_DAY.multipliedBy(2)));
        String path = path(name) + "/articles";

        // when
        var byDate = pages(path + "?limit=1");
        var bySalience = pages(path + "?limit=2&order=salience");

        // then
        assertThat(byDate)
                .extracting(item -> item.get("articleUri"))
                .containsExactly(recent.uri(), middle.uri(), old.uri());
        assertThat(byDate).extracting(item -> item.get("mentions")).containsExactly(2, 1, 1);
        assertThat(bySalience)
                .extracting(item -> item.get("articleUri"))
                .containsExactly(middle.uri(), recent.uri(), old.uri());
        assertThat(byDate.getFirst())
                .containsEntry("headline", "headline of 1")
                .containsEntry("source", "test")
                .containsEntry("published", "1999-05-06T10:00:00Z");
    }

    @Test
    void theTimelineCountsWhatReadersMaySeeAndFollowsEveryChange() {
        // given
        String name = Names.word();
        var stays = publish("with " + name + " and " + name, DAY);
        var goes = publish("with " + name, DAY.plus(Duration.ofMinutes(59)));
        var moves = publish("with " + name, DAY.plus(ONE_DAY));
        var secret = Articles.fresh();
        Topic.publish(secret.embargoed(1, "with " + name, Instant.now().plusSeconds(3600)));
        Api.await(Tokens.journalist(), secret.entities(), response -> response.statusCode() == 200);
        String path = path(name) + "/timeline?from=1999-05-03&to=1999-05-07";
        assertThat(counts(path)).containsExactly("1999-05-04T00:00:00Z 2 3", "1999-05-05T00:00:00Z 1 1");

        // when
        Topic.publish(goes.killed(2), moves.withheld(2, "with " + name));
        Api.awaitGone(goes);
        Api.awaitGone(moves);

        // then
        var timeline = Api.get(path).jsonPath();
        assertThat(counts(path)).containsExactly("1999-05-04T00:00:00Z 1 2");
        assertThat(timeline.getInt("articles")).isEqualTo(1);
        assertThat(timeline.<String>getList("points.start"))
                .containsExactly(
                        "1999-05-03T00:00:00Z", "1999-05-04T00:00:00Z", "1999-05-05T00:00:00Z", "1999-05-06T00:00:00Z");
        assertThat(counts(path + "&per=hour")).containsExactly("1999-05-04T10:00:00Z 1 2");
        assertThat(counts(path + "&per=week")).containsExactly("1999-05-03T00:00:00Z 1 2");
        Topic.publish(moves.revised(3, "with " + name));
        Api.awaitRevision(moves, 3);
        assertThat(counts(path(name) + "/timeline?from=2026-03-11&to=2026-03-12"))
                .containsExactly("2026-03-11T00:00:00Z 1 1");
        assertThat(stays.uri()).isNotEqualTo(goes.uri());
    }

    @Test
    void theEndOfAnEmbargoCounts() {
        String name = Names.word();
        var article = Articles.fresh();
        Topic.publish(article.embargoed(1, "with " + name, Instant.now().plusSeconds(2)));
        Api.awaitRevision(article, 1);
        Api.await(
                "/api/v1/entities?q=" + name,
                response -> response.jsonPath().getList("items").size() == 1);

        assertThat(counts(path(name) + "/timeline?from=2026-03-11&to=2026-03-12"))
                .containsExactly("2026-03-11T00:00:00Z 1 1");
    }

    @Test
    void twoEntitiesAreCompared() {
        // given
        Instant day = Instant.parse("1997-02-02T08:00:00Z");
        String one = Names.word();
        String other = Names.word();
        var both = publish("with " + one + " and " + other, day);
        publish("with " + one, day);
        publish("with " + other, day);
        publish("with " + other, day);

        // when
        String path = path(one) + "/comparison/" + id(other) + "?from=1997-02-02&to=1997-02-03";
        var comparison = Api.get(path).jsonPath();

        // then
        assertThat(comparison.getString("entity.name")).isEqualTo(one);
        assertThat(comparison.getString("other.name")).isEqualTo(other);
        assertThat(Stream.of("articles", "otherArticles", "together", "allArticles")
                        .map(comparison::getInt))
                .containsExactly(2, 3, 1, 4);
        assertThat(comparison.getFloat("jaccard")).isEqualTo(0.25f);
        assertThat(comparison.getFloat("npmi")).isEqualTo(-0.2925f);
        assertThat(comparison.<String>getList("shared.articleUri")).containsExactly(both.uri());
        assertThat(Api.get(path(one) + "/comparison/" + id(one)).statusCode()).isEqualTo(400);
    }

    @Test
    void aGraphReachesOverOneOrTwoSteps() throws Exception {
        // given: a chain, and a name that XML must escape
        Instant day = Instant.parse("1996-02-02T08:00:00Z");
        String middle = Names.word();
        String near = Names.word();
        String far = Names.word();
        publish("with " + middle + " and " + near, day);
        publish("with " + middle + " and " + near, day);
        publish("with " + near + " and " + far, day);
        String path = path(middle) + "/graph?from=1996-02-02&to=1996-02-03";

        // when
        var one = Api.get(path).jsonPath();
        var two = Api.get(path + "&steps=2").jsonPath();
        var graphMl = Api.as(Tokens.reader()).accept("application/graphml+xml").get(path + "&steps=2");

        // then
        assertThat(one.<String>getList("nodes.entity.name")).containsExactly(middle, near);
        assertThat(one.<Integer>getList("nodes.articles")).containsExactly(2, 3);
        assertThat(one.<Integer>getList("edges.articles")).containsExactly(2);
        assertThat(two.<String>getList("nodes.entity.name")).containsExactly(middle, near, far);
        assertThat(two.<Integer>getList("edges.articles")).containsExactly(2, 1);
        assertThat(graphMl.contentType()).startsWith("application/graphml+xml");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(graphMl.asString())));
        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(2);
        assertThat(Api.get(path + "&steps=2&limit=2").jsonPath().getList("nodes"))
                .hasSize(2);
    }

    @Test
    void anEntityThatReadersMayNotSeeHasNoPageForThem() {
        String name = Names.word();
        var article = Articles.fresh();
        Topic.publish(article.embargoed(1, "with " + name, Instant.now().plusSeconds(3600)));
        Api.await(Tokens.journalist(), article.entities(), response -> response.statusCode() == 200);
        String id = Api.id(
                Api.as(Tokens.journalist()).get(article.entities()).jsonPath().getString("entities[0].uri"));

        for (String page : List.of("articles", "timeline", "cooccurrences", "graph", "quotes", "roles")) {
            assertThat(Api.get("/api/v1/entities/" + id + "/" + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(Api.as(Tokens.journalist())
                        .get("/api/v1/entities/" + id + "/articles")
                        .jsonPath()
                        .<String>getList("items.articleUri"))
                .containsExactly(article.uri());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles?order=size",
                "articles?limit=0",
                "articles?cursor=eB95H3o",
                "timeline?per=year",
                "timeline?from=yesterday",
                "timeline?from=2026-03-11&to=2026-03-11",
                "timeline?per=hour&from=2020-01-01&to=2026-01-01",
                "timeline?from=0001-01-01",
                "cooccurrences?from=2020-01-01&to=2026-01-01",
                "cooccurrences?order=name",
                "cooccurrences?least=0",
                "cooccurrences?type=person",
                "graph?steps=3",
                "graph?limit=101",
                "quotes?as=anybody"
            })
    void aParameterThatDoesNotFitIsABadRequest(String question) {
        String path = "/api/v1/entities/0199c1a0-0000-7000-8000-000000000001/" + question;

        assertThat(Api.get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"window=PT0S", "window=P32D", "baseline=year", "at=soon", "limit=201", "least=-1"})
    void aTrendThatDoesNotFitIsABadRequest(String query) {
        assertThat(Api.get("/api/v1/trending?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void aCursorOfTheOtherOrderIsNotOurs() {
        String name = Names.word();
        publish("with " + name, DAY);
        String cursor =
                Cursor.of("NaN?", "0199c1a0-0000-7000-8000-000000000001").encode();

        assertThat(Api.get(path(name) + "/articles?cursor=" + cursor).statusCode())
                .isEqualTo(400);
        assertThat(Api.get(path(name) + "/articles?order=salience&cursor=" + cursor)
                        .statusCode())
                .isEqualTo(400);
    }

    /** The points that have articles, as "start articles mentions". */
    private static List<String> counts(String path) {
        JsonPath timeline = Api.get(path).jsonPath();
        return timeline.<Map<String, Object>>getList("points").stream()
                .filter(point -> !point.get("articles").equals(0))
                .map(point -> point.get("start") + " " + point.get("articles") + " " + point.get("mentions"))
                .toList();
    }
}
