package news.dateline.entities;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whoever is limited to some sources learns by no path what the others say, and every number that he reads counts without them. */
@QuarkusTest
@WithTestResource(Backends.class)
class SourceLimitTest {

    /** In a month that no other test has articles in. */
    private static final Instant DAY = Instant.parse("1991-05-04T10:00:00Z");

    private static final String TIME = "from=1991-05-01&to=1991-05-31";

    private final String open = "open-" + Names.word();
    private final String closed = "closed-" + Names.word();
    private final String both = Names.person();
    private final String onlyOpen = Names.word();
    private final String onlyClosed = Names.person();

    private final Articles seen = Articles.fresh();
    private final Articles unseen = Articles.fresh();

    private final String limited = Tokens.limitedTo(Set.of(open), "articles:read entities:read");

    @BeforeEach
    void bothSourcesNameSomebody() {
        Topic.publish(
                Articles.from(open, seen.published("with minister " + both + " in " + onlyOpen, DAY)),
                Articles.from(
                        closed,
                        unseen.published(
                                "“no more of " + both + "” said president " + both + " and “enough of " + both
                                        + "” said president " + onlyClosed,
                                DAY)));
        Api.awaitRevision(seen, 1);
        Api.awaitRevision(unseen, 1);
    }

    @Test
    void anArticleOfAnotherSourceDoesNotExist() {
        assertThat(read(seen.entities()).statusCode()).isEqualTo(200);
        assertThat(read(unseen.entities()).statusCode()).isEqualTo(404);
        assertThat(read(seen.entities().replace("/entities", "/links")).statusCode())
                .isEqualTo(200);
        assertThat(read(unseen.entities().replace("/entities", "/links")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEntityThatOnlyOtherSourcesNameDoesNotExist() {
        String hidden = path(onlyClosed);
        String known = Api.id(Api.named(both).getFirst());
        var queries = "{\"q\": {\"query\": \"" + onlyClosed + "\"}}";

        assertThat(Stream.of(
                                "",
                                "/articles",
                                "/mentions",
                                "/quotes",
                                "/roles",
                                "/timeline",
                                "/cooccurrences",
                                "/graph",
                                "/comparison/" + known)
                        .map(page -> read(hidden + page).statusCode()))
                .containsOnly(404);
        assertThat(read("/api/v1/entities?q=" + onlyClosed).jsonPath().getList("items"))
                .isEmpty();
        assertThat(Api.as(limited)
                        .queryParam("queries", queries)
                        .get("/api/v1/reconciliation/0.2")
                        .jsonPath())
                .returns(List.of(), json -> json.getList("q.result"));
        assertThat(read("/api/v1/reconciliation/0.2/suggest/entity?prefix=" + onlyClosed)
                        .jsonPath()
                        .getList("result"))
                .isEmpty();
    }

    @Test
    void whatTheListsHoldIsOfVisibleArticlesOnly() {
        String path = path(both);

        assertThat(read(path + "/articles").jsonPath().<String>getList("items.articleUri"))
                .containsExactly(seen.uri());
        assertThat(read(path + "/articles?order=salience").jsonPath().<String>getList("items.articleUri"))
                .containsExactly(seen.uri());
        assertThat(read(path + "/mentions").jsonPath().<String>getList("items.articleUri"))
                .containsExactly(seen.uri());
        assertThat(read(path + "/quotes").jsonPath().getList("items")).isEmpty();
        assertThat(read(path + "/quotes?as=subject").jsonPath().getList("items"))
                .isEmpty();
        assertThat(read(path + "/roles").jsonPath().<String>getList("items.title"))
                .containsExactly("minister");
    }

    @Test
    void everyNumberCountsVisibleArticlesOnly() {
        String path = path(both);

        JsonPath entity = read(path).jsonPath();
        JsonPath listed = read("/api/v1/entities?q=" + both).jsonPath();
        JsonPath timeline = read(path + "/timeline?" + TIME).jsonPath();
        JsonPath companions = read(path + "/cooccurrences?" + TIME).jsonPath();
        JsonPath graph = read(path + "/graph?steps=2&" + TIME).jsonPath();
        JsonPath comparison = read(path + "/comparison/"
                        + Api.id(Api.named(onlyOpen).getFirst()) + "?" + TIME)
                .jsonPath();
        JsonPath trends =
                read("/api/v1/trending?least=1&at=1991-05-31&window=P31D").jsonPath();

        assertThat(List.of(entity.getInt("articles"), entity.getInt("mentions")))
                .containsExactly(1, 1);
        assertThat(List.of(listed.getInt("items[0].articles"), listed.getInt("items[0].mentions")))
                .containsExactly(1, 1);
        assertThat(timeline.getInt("articles")).isEqualTo(1);
        assertThat(timeline.<Map<String, Object>>getList("points"))
                .filteredOn(point -> !point.get("articles").equals(0))
                .containsExactly(Map.of("start", "1991-05-04T00:00:00Z", "articles", 1, "mentions", 1));
        assertThat(companions.<String>getList("items.entity.name")).containsExactly(onlyOpen);
        assertThat(companions.getInt("articles")).isEqualTo(1);
        assertThat(companions.getInt("allArticles")).isEqualTo(1);
        assertThat(graph.<String>getList("nodes.entity.name")).containsExactlyInAnyOrder(both, onlyOpen);
        assertThat(graph.<Integer>getList("nodes.articles")).containsOnly(1);
        assertThat(graph.<Integer>getList("edges.articles")).containsExactly(1);
        assertThat(comparison.getInt("allArticles")).isEqualTo(1);
        assertThat(comparison.<String>getList("shared.articleUri")).containsExactly(seen.uri());
        assertThat(trends.<String>getList("items.entity.name")).containsExactlyInAnyOrder(both, onlyOpen);
        assertThat(trends.<Integer>getList("items.observed")).containsOnly(1);
    }

    @Test
    void whoIsNotLimitedCountsAllSources() {
        String path = path(both);

        assertThat(Api.get(path).jsonPath().getInt("articles")).isEqualTo(2);
        assertThat(Api.get(path + "/timeline?" + TIME).jsonPath().getInt("articles"))
                .isEqualTo(2);
        assertThat(Api.get(path + "/cooccurrences?" + TIME).jsonPath().<String>getList("items.entity.name"))
                .containsExactlyInAnyOrder(onlyOpen, onlyClosed);
    }

    @Test
    void aNameThatOnlyAnotherSourceGivesIsNotShown() {
        // given
        String company = Names.word() + " Corp";
        String acronym = "Q" + onlyOpen.toUpperCase(Locale.ROOT).replaceAll("[^A-F]", "Z");
        publish(open, "with " + company);
        publish(closed, "with " + company + " (" + acronym + ")");
        String path = path(company);

        assertThat(Api.get(path).jsonPath().<String>getList("names.name")).contains(acronym);
        assertThat(read(path).jsonPath().<String>getList("names.name")).containsExactly(company);
        assertThat(Api.named(acronym)).hasSize(1);
        assertThat(read("/api/v1/entities?q=" + acronym).jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void pagesGoOnWithoutSayingHowMuchOthersSay() {
        // given
        String word = Names.word();
        var people = List.of(word + " " + Names.word(), word + " " + Names.word(), word + " " + Names.word());
        publish(open, String.join(" and ", people));
        publish(closed, String.join(" and ", people));

        // when
        var first = read("/api/v1/entities?limit=2&q=" + word).jsonPath();
        var second = read("/api/v1/entities?limit=2&q=" + word + "&cursor=" + first.getString("next"))
                .jsonPath();

        // then
        assertThat(Stream.concat(
                        first.<String>getList("items.name").stream(), second.<String>getList("items.name").stream()))
                .containsExactlyInAnyOrderElementsOf(people);
        assertThat(second.getString("next")).isNull();
        assertThat(read("/api/v1/entities?cursor=" + cursorOf("/api/v1/entities?limit=1"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theNewsroomSeesEmbargoedArticlesOfItsSourcesOnly() {
        // given
        String journalist = Tokens.limitedTo(Set.of(open), "articles:read articles:write entities:read");
        String name = Names.word();
        var later = Instant.now().plusSeconds(3600);
        var ours = Articles.fresh();
        var theirs = Articles.fresh();
        Topic.publish(
                Articles.from(open, ours.embargoed(1, "in " + name, later)),
                Articles.from(closed, theirs.embargoed(1, "in " + Names.word(), later)));
        Api.await(Tokens.journalist(), theirs.entities(), response -> response.statusCode() == 200);

        assertThat(Api.await(journalist, ours.entities(), response -> response.statusCode() == 200)
                        .<String>getList("entities.name"))
                .containsExactly(name);
        assertThat(Api.as(journalist).get(theirs.entities()).statusCode()).isEqualTo(404);
        assertThat(Api.as(journalist)
                        .get("/api/v1/entities?q=" + name)
                        .jsonPath()
                        .<String>getList("items.name"))
                .containsExactly(name);
        assertThat(read("/api/v1/entities?q=" + name).jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void anArticleThatComesToAVisibleSourceIsSeen() {
        Topic.publish(Articles.from(open, unseen.revised(2, "with " + onlyClosed)));
        Api.awaitRevision(unseen, 2);

        assertThat(read(unseen.entities()).statusCode()).isEqualTo(200);
        assertThat(read(path(onlyClosed)).jsonPath().getInt("articles")).isEqualTo(1);
    }

    static Stream<Arguments> whatIsOfTheWholeRegistry() {
        return Stream.of(
                arguments(Method.POST, ""),
                arguments(Method.PUT, "/{entity}"),
                arguments(Method.DELETE, "/{entity}"),
                arguments(Method.GET, "/{entity}/history"),
                arguments(Method.GET, "/{entity}/merges"),
                arguments(Method.POST, "/{entity}/splits"),
                arguments(Method.GET, "-exports"),
                arguments(Method.GET, "-imports"),
                arguments(Method.GET, "-imports/{entity}/errors"),
                arguments(Method.GET, "/../review/queue"),
                arguments(Method.GET, "/../review/decisions"),
                arguments(Method.POST, "/../reconciliation/capabilities"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsOfTheWholeRegistry(Method method, String path) {
        String editor = Tokens.limitedTo(Set.of(open), "entities:read entities:write entities:review");
        String there = ("/api/v1/entities" + path)
                .replace("entities/../", "")
                .replace("{entity}", Api.id(Api.named(both).getFirst()));
        var request = Api.as(editor);

        var response = (method == Method.GET
                        ? request
                        : request.contentType("application/json").body("{}"))
                .request(method, there.replace("entities-", "entity-"));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.jsonPath().getString("detail")).contains("limited to some sources");
    }

    private Response read(String path) {
        return Api.as(limited).get(path);
    }

    private static void publish(String source, String text) {
        var article = Articles.fresh();
        Topic.publish(Articles.from(source, article.published(text, DAY)));
        Api.awaitRevision(article, 1);
    }

    private static String path(String name) {
        return "/api/v1/entities/" + Api.id(Api.named(name).getFirst());
    }

    private static String cursorOf(String path) {
        return Api.get(path).jsonPath().getString("next");
    }
}
