package news.dateline.entities.insight.api;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    void companionsAreCountedAndWeighed() {
        // given: in a year of its own
        Instant day = Instant.parse("1998-02-02T08:00:00Z");
        String name = Names.word();
        String often = Names.word();
        String always = Names.word();
        publish("with " + name + " and " + often + " and " + always, day);
        publish("with " + name + " and " + often, day);
        publish("with " + often, day);
        publish("with " + often, day);
        publish("with Nobody", day);
        String path = path(name) + "/cooccurrences?from=1998-02-02&to=1998-02-03";

        // when
        var byCount = Api.get(path).jsonPath();
        var byNpmi = Api.get(path + "&order=npmi").jsonPath();

        // then
        assertThat(byCount.getInt("articles")).isEqualTo(2);
        assertThat(byCount.getInt("allArticles")).isEqualTo(5);
        assertThat(byCount.<String>getList("items.entity.name")).containsExactly(often, always);
        assertThat(byCount.<Integer>getList("items.together")).containsExactly(2, 1);
        assertThat(byCount.<Integer>getList("items.articles")).containsExactly(4, 1);
        assertThat(byNpmi.<String>getList("items.entity.name")).containsExactly(always, often);
        assertThat(byNpmi.<Float>getList("items.npmi")).containsExactly(0.5693f, 0.2435f);
        assertThat(Api.get(path + "&least=2").jsonPath().<String>getList("items.entity.name"))
                .containsExactly(often);
        assertThat(Api.get(path + "&type=PERSON").jsonPath().getList("items")).isEmpty();
        assertThat(Api.get(path(name) + "/cooccurrences?from=1998-03-02&to=1998-03-03")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
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
    void whatIsNewIsTrendingAndWhatIsAsEverIsNot() {
        // given: one a day and nothing else, then three of something new
        Instant day = Instant.parse("1995-02-10T08:00:00Z");
        String steady = Names.word();
        String fresh = Names.word();
        for (int i = 0; i < 4; i++) {
            publish("with " + steady, day.minus(i, ChronoUnit.DAYS));
        }
        publish("with " + fresh, day);
        publish("with " + fresh, day);
        publish("with " + fresh, day);

        // when
        var trends =
                Api.get("/api/v1/trending?at=1995-02-11&baseline=P9D&least=1").jsonPath();

        // then: four times as many articles as a day of the baseline had in all, and a third as many as it has
        assertThat(trends.getString("from")).isEqualTo("1995-02-10T00:00:00Z");
        assertThat(trends.getString("baselineFrom")).isEqualTo("1995-02-01T00:00:00Z");
        assertThat(trends.<String>getList("items.entity.name")).containsExactly(fresh, steady);
        assertThat(trends.<Integer>getList("items.observed")).containsExactly(3, 1);
        assertThat(trends.<Integer>getList("items.baseline")).containsExactly(0, 3);
        assertThat(trends.<Float>getList("items.expected")).containsExactly(0f, 4f);
        assertThat(trends.<Float>getList("items.residual")).containsExactly(2.449f, -1.838f);
        assertThat(Api.get("/api/v1/trending?at=1995-02-11&least=2").jsonPath().<String>getList("items.entity.name"))
                .containsExactly(fresh);
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

    private static Articles publish(String text, Instant published) {
        var article = Articles.fresh();
        Topic.publish(article.published(text, published));
        Api.awaitRevision(article, 1);
        return article;
    }

    private static String id(String name) {
        return Api.id(Api.named(name).getFirst());
    }

    private static String path(String name) {
        return "/api/v1/entities/" + id(name);
    }

    /** The points that have articles, as "start articles mentions". */
    private static List<String> counts(String path) {
        JsonPath timeline = Api.get(path).jsonPath();
        return timeline.<Map<String, Object>>getList("points").stream()
                .filter(point -> !point.get("articles").equals(0))
                .map(point -> point.get("start") + " " + point.get("articles") + " " + point.get("mentions"))
                .toList();
    }

    private static List<Map<String, Object>> pages(String path) {
        var items = new ArrayList<Map<String, Object>>();
        var page = Api.get(path);
        items.addAll(page.jsonPath().getList("items"));
        while (page.header("Link") != null) {
            page = Api.get(path + "&cursor=" + page.jsonPath().getString("next"));
            items.addAll(page.jsonPath().getList("items"));
        }
        return items;
    }
}
