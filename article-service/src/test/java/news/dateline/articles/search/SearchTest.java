package news.dateline.articles.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Newsfeed;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class SearchTest {

    private final Newsfeed feed = new Newsfeed();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ferry                 ; A B
            ferries               ; A B
            ferry tanker          ; B
            ferry OR pipeline     ; A B C
            ferry -tanker         ; A
            "oil tanker"          ; B
            "tanker oil"          ;
            pipel*                ; C
            (pipeline OR tanker) NOT ferry ; C
            zugfahrt              ; D
            zugfahrten OR pipeline ; C D
            the                   ;
            """)
    void wordsAreFoundInTheLanguageOfTheArticle(String text, String expected) {
        // given
        feed.send("en", "A ferry sails to Aktau", "It carries rail cars.", "");
        feed.send("en", "B ferries meet", "An oil tanker met two ferries.", "");
        feed.send("en", "C pipeline opens", "Gas flows.", "");
        feed.send("de", "D Zugfahrten", "Die Züge fahren wieder.", "");

        // when
        Response found = feed.search(Tokens.reader(), Map.of("q", text, "sort", "date"));

        // then
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        assertThat(initials(found).split(" "))
                .containsExactlyInAnyOrder(expected == null ? new String[] {""} : expected.split(" "));
        assertThat(found.jsonPath().getInt("total.value"))
                .isEqualTo(initials(found).replace(" ", "").length());
        assertThat(found.jsonPath().getBoolean("total.exact")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'", "\\", "a'b\\", ":*", "a:*b", "<->", "!", "((", "\"", "&&|", "a & ", "\u0001", "1 OR", "%",
                "привет*"
            })
    void noTextIsAnError(String text) {
        assertThat(feed.search(Tokens.reader(), Map.of("q", text)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "urgency, 0",
        "limit, 201",
        "from, yesterday",
        "from, +99999-01-01T00:00:00Z",
        "entity, baku",
        "minSalience, 2",
        "facets, colour",
        "sort, relevance",
        "status, USABLE",
        "facetLimit, 51"
    })
    void aParameterThatDoesNotFitIsNamed(String parameter, String value) {
        Response refused = feed.search(Tokens.reader(), Map.of(parameter, value));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].parameter")).isEqualTo(parameter);
    }

    @Test
    void filtersAndFacetsAgree() {
        // given
        feed.send(
                "en",
                "A",
                "x",
                "\"urgency\": 1, \"subjects\": [{\"uri\": \"medtop:15000000\"}],"
                        + " \"contentCreated\": \"2026-03-01T10:00:00Z\", \"copyrightHolder\": \"Wire\",");
        feed.send(
                "en-GB",
                "B",
                "x",
                "\"urgency\": 2, \"subjects\": [{\"uri\": \"http://cv.iptc.org/newscodes/mediatopic/15000000\"}],"
                        + " \"contentCreated\": \"2026-03-01T23:59:59Z\",");
        feed.send(
                "de",
                "C",
                "x",
                "\"subjects\": [{\"name\": \"Verkehr\"}], \"contentCreated\": \"2026-03-02T00:00:00Z\",");

        // then
        assertThat(initials(feed.search(Tokens.reader(), Map.of("language", "en"))))
                .isEqualTo("B A");
        assertThat(initials(feed.search(Tokens.reader(), Map.of("urgency", "1"))))
                .isEqualTo("A");
        assertThat(initials(feed.search(Tokens.reader(), Map.of("urgency", "1,2"))))
                .isEqualTo("B A");
        assertThat(initials(feed.search(Tokens.reader(), Map.of("subject", "medtop:15000000"))))
                .isEqualTo("B A");
        assertThat(initials(feed.search(Tokens.reader(), Map.of("subject", "Verkehr"))))
                .isEqualTo("C");
        assertThat(initials(feed.search(Tokens.reader(), Map.of("from", "2026-03-02"))))
                .isEqualTo("C");
        assertThat(initials(feed.search(Tokens.reader(), Map.of("until", "2026-03-02"))))
                .isEqualTo("B A");
        assertThat(initials(feed.search(Tokens.reader(), Map.of("copyrightHolder", "Wire"))))
                .isEqualTo("A");
        Response counted = feed.search(Tokens.reader(), Map.of("facets", "subject,day,source"));
        assertThat(counted.jsonPath().getList("facets.subject.count")).isEqualTo(List.of(2, 1));
        assertThat(counted.jsonPath().getList("facets.subject.label")).contains("sport");
        assertThat(counted.jsonPath().getList("facets.day.value")).isEqualTo(List.of("2026-03-02", "2026-03-01"));
        assertThat(counted.jsonPath().getList("facets.day.count")).isEqualTo(List.of(1, 2));
        assertThat(counted.jsonPath().getList("facets.source.count")).isEqualTo(List.of(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "pubStatus": "withheld",
            "pubStatus": "canceled",
            "embargoedUntil": "2999-01-01T00:00:00Z",
            "expires": "2020-01-01T00:00:00Z",
            """)
    void readersFindCountAndAreSuggestedNothingHidden(String properties) {
        // given
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        feed.send("en", "A " + word, "x", properties);

        // when
        Response forReaders =
                feed.search(Tokens.reader(), Map.of("q", word, "facets", "source,subject,day,entity,type"));
        Response forNewsroom = feed.search(Tokens.journalist(), Map.of("q", word));

        // then
        assertThat(forReaders.jsonPath().getInt("total.value")).isZero();
        assertThat(forReaders.jsonPath().getList("items")).isEmpty();
        assertThat(forReaders.jsonPath().getList("facets.values().flatten()")).isEmpty();
        assertThat(suggested(Tokens.reader(), word)).isEmpty();
        assertThat(forNewsroom.jsonPath().getInt("total.value")).isEqualTo(1);
        assertThat(suggested(Tokens.journalist(), word)).hasSize(1);
    }

    @Test
    void aNewRevisionReplacesWhatIsFound() {
        // given
        String name = "urn:example:" + UUID.randomUUID();
        String first = "a" + UUID.randomUUID().toString().replace("-", "");
        String second = "b" + UUID.randomUUID().toString().replace("-", "");
        Api.post(named(name, first));
        Api.post(named(name, second));

        // then
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/search?q=" + first)
                        .jsonPath()
                        .getInt("total.value"))
                .isZero();
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/search?q=" + second)
                        .jsonPath()
                        .getInt("total.value"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "relevance"})
    void pagesShowEveryHitOnceWhileArticlesArrive(String sort) {
        // given
        List<String> sent = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            sent.add(feed.send("en", "Ferry " + "ferry ".repeat(number), "x", ""));
        }

        // when
        List<String> seen = new ArrayList<>();
        Response page = feed.search(Tokens.reader(), Map.of("q", "ferry", "sort", sort, "limit", "2"));
        seen.addAll(page.jsonPath().getList("items.article.uri"));
        while (page.jsonPath().getString("next") != null) {
            feed.send("en", "Late ferry", "x", "");
            page = feed.search(
                    Tokens.reader(),
                    Map.of(
                            "q",
                            "ferry",
                            "sort",
                            sort,
                            "limit",
                            "2",
                            "cursor",
                            page.jsonPath().getString("next")));
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            seen.addAll(page.jsonPath().getList("items.article.uri"));
        }

        // then
        assertThat(seen).containsExactlyInAnyOrderElementsOf(sent);
        if (sort.equals("date")) {
            assertThat(seen).isEqualTo(sent.reversed());
        }
    }

    @Test
    void matchesAreMarkedWhereTheyStand() {
        // given
        feed.send("en", "\uD83D\uDEA2 Ferries", "The ferry is <b>late</b>.", "");

        // when
        Response found = feed.search(Tokens.reader(), Map.of("q", "ferry"));

        // then
        assertThat(found.jsonPath().getList("items[0].highlights.start")).isEqualTo(List.of(2, 15));
        assertThat(found.jsonPath().getList("items[0].highlights.end")).isEqualTo(List.of(9, 20));
        assertThat(found.jsonPath().getList("items[0].highlights.exact")).isEqualTo(List.of("Ferries", "ferry"));
        assertThat(found.jsonPath().getString("items[0].snippet"))
                .isEqualTo("\uD83D\uDEA2 <mark>Ferries</mark>  The <mark>ferry</mark> is &lt;b&gt;late&lt;/b&gt;.");
        assertThat(found.jsonPath().getDouble("items[0].score")).isPositive();
        assertThat(found.jsonPath().getString("items[0].article.representationType"))
                .isEqualTo("partial");
    }

    /** Else writes would have to merge them, with less memory than the service has for it. */
    @Test
    void newWordsMayWaitForTheServiceToMergeThem() {
        assertThat(Database.column("select unnest(reloptions) from pg_class where relname = 'article_search_words'"))
                .containsExactly("gin_pending_list_limit=16384");
    }

    private List<String> suggested(String token, String beginning) {
        return Api.get(token, Api.ARTICLES + "/search/suggestions?q=" + beginning)
                .jsonPath()
                .getList("items.text");
    }

    private static String initials(Response found) {
        List<String> headlines = found.jsonPath().getList("items.article.headlines.flatten().value");
        return String.join(
                " ",
                headlines.stream().map(headline -> headline.substring(0, 1)).toList());
    }

    private static String named(String name, String headline) {
        return "{\"uri\": \"%s\", \"headlines\": [{\"value\": \"%s\"}]}".formatted(name, headline);
    }
}
