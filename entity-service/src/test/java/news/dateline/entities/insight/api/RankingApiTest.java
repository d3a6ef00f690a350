package news.dateline.entities.insight.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.platform.paging.Cursor;

import static news.dateline.entities.insight.api.Insights.pages;
import static news.dateline.entities.insight.api.Insights.path;
import static news.dateline.entities.insight.api.Insights.publish;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class RankingApiTest {

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
    void companionsComePageByPageInEitherOrder() {
        // given: in a year of its own; two of them are named equally often
        Instant day = Instant.parse("1994-02-02T08:00:00Z");
        String name = Names.word();
        String often = Names.word();
        String always = Names.word();
        String once = Names.word();
        publish("with " + name + " and " + often + " and " + always, day);
        publish("with " + name + " and " + often + " and " + once, day);
        publish("with " + often, day);
        publish("with " + once, day);
        String path = path(name) + "/cooccurrences?from=1994-02-02&to=1994-02-03";

        for (String order : new String[] {"count", "npmi"}) {
            // when
            var whole = Api.get(path + "&order=" + order).jsonPath();
            var paged = pages(path + "&limit=1&order=" + order);

            // then
            assertThat(paged).hasSize(3).isEqualTo(whole.getList("items"));
            assertThat(whole.getString("next")).isNull();
        }
    }

    @Test
    void laterPagesAreOverTheTimeOfTheFirst() {
        // given
        Instant day = Instant.parse("1993-02-02T08:00:00Z");
        String name = Names.word();
        publish("with " + name + " and " + Names.word() + " and " + Names.word(), day);
        String companions = path(name) + "/cooccurrences?limit=1";
        String trends = "/api/v1/trending?window=PT24H&least=1&limit=1";
        var page = Api.get(companions + "&from=1993-02-02&to=1993-02-03").jsonPath();
        var trend = Api.get(trends + "&at=1993-02-03").jsonPath();

        // when: without the times
        var next = Api.get(companions + "&cursor=" + page.getString("next")).jsonPath();
        var nextTrend = Api.get(trends + "&cursor=" + trend.getString("next")).jsonPath();

        // then
        assertThat(next.getString("to")).isEqualTo("1993-02-03T00:00:00Z");
        assertThat(next.getInt("articles")).isEqualTo(1);
        assertThat(next.getList("items")).hasSize(1).isNotEqualTo(page.getList("items"));
        assertThat(next.getString("next")).isNull();
        assertThat(nextTrend.getString("from")).isEqualTo("1993-02-02T00:00:00Z");
        assertThat(nextTrend.getList("items")).hasSize(1).isNotEqualTo(trend.getList("items"));
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
    void trendsComePageByPageThoughSeveralAreEquallyNew() {
        // given
        Instant day = Instant.parse("1992-02-10T08:00:00Z");
        String steady = Names.word();
        publish("with " + steady + " and " + Names.word() + " and " + Names.word() + " and " + Names.word(), day);
        publish("with " + steady, day.minus(1, ChronoUnit.DAYS));
        String path = "/api/v1/trending?at=1992-02-11&baseline=P9D&least=1";

        // when
        var whole = Api.get(path).jsonPath();
        var paged = pages(path + "&limit=1");

        // then
        assertThat(paged).hasSize(4).isEqualTo(whole.getList("items"));
        assertThat(whole.getString("items[3].entity.name")).isEqualTo(steady);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 1994-02-02T00:00:00Z, 1994-02-03T00:00:00Z, 0.5, 1, 0199c1a0-0000-7000-8000-000000000001",
        "NPMI, 1994-02-03T00:00:00Z, 1994-02-02T00:00:00Z, 0.5, 1, 0199c1a0-0000-7000-8000-000000000001",
        "NPMI, 1094-02-02T00:00:00Z, 1994-02-03T00:00:00Z, 0.5, 1, 0199c1a0-0000-7000-8000-000000000001",
        "NPMI, 1994-02-02T00:00:00Z, 1994-02-03T00:00:00Z, much, 1, 0199c1a0-0000-7000-8000-000000000001",
        "NPMI, 1994-02-02T00:00:00Z, 1994-02-03T00:00:00Z, 0.5, many, 0199c1a0-0000-7000-8000-000000000001",
        "NPMI, 1994-02-02T00:00:00Z, 1994-02-03T00:00:00Z, 0.5, 1, somebody"
    })
    void aCursorThatTheListDidNotHandOutIsRefused(
            String order, String from, String to, String npmi, String together, String entity) {
        String companions = Cursor.of(order, from, to, npmi, together, entity).encode();
        String trends = Cursor.of(from, to, npmi, together, entity).encode();

        assertThat(Api.get("/api/v1/entities/0199c1a0-0000-7000-8000-000000000001/cooccurrences?order=npmi&cursor="
                                + companions)
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("urn:dateline:problem:malformed-request");
        assertThat(Api.get("/api/v1/trending?cursor=" + trends).jsonPath().getString("type"))
                .isEqualTo("urn:dateline:problem:malformed-request");
    }
}
