package news.dateline.entities.registry.api;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class EntityApiTest {

    private static final String ENTITIES = "/api/v1/entities";

    @Test
    void anEntityIsReadWithItsNamesAndCounts() {
        // given
        String name = Names.word();
        String uri = enter("in " + name + " and " + name).getFirst();

        // when
        Response read = Api.get(ENTITIES + "/" + Api.id(uri));

        // then
        var entity = read.jsonPath();
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(entity.getString("uri")).isEqualTo(uri);
        assertThat(entity.getString("type")).isEqualTo("PLACE");
        assertThat(entity.getString("name")).isEqualTo(name);
        assertThat(entity.getString("status")).isEqualTo("candidate");
        assertThat(entity.<String>getList("names.name")).containsExactly(name);
        assertThat(entity.<String>getList("names.kind")).containsExactly("official");
        assertThat(entity.<String>getList("names.language")).containsExactly("en");
        assertThat(entity.getInt("articles")).isEqualTo(1);
        assertThat(entity.getInt("mentions")).isEqualTo(2);
        assertThat(entity.getString("created")).endsWith("Z").isEqualTo(entity.getString("changed"));
        assertThat(read.header("ETag")).matches("\"1\\.1\\.2\\.[0-9a-f]+\"");
        assertThat(read.header("X-Request-Id")).isNotBlank();
    }

    @Test
    void anEntityThatTheClientHasAlreadyIsNotSentAgain() {
        String path = ENTITIES + "/" + Api.id(enter("in " + Names.word()).getFirst());
        String etag = Api.get(path).header("ETag");

        var again = Api.as(Tokens.reader()).header("If-None-Match", etag).get(path);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(etag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0199c1a0-0000-7000-8000-000000000001", "1-1-1-1-1", "x"})
    void whatIsNotThereIsNotFound(String id) {
        var response = Api.get(ENTITIES + "/" + id);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:not-found");
        assertThat(response.jsonPath().getString("instance"))
                .isEqualTo("urn:dateline:request:" + response.header("X-Request-Id"));
    }

    @Test
    void namesAreFoundByTheBeginningsOfTheirWordsInAnyOrder() {
        // given
        String first = Names.word();
        String last = Names.word();
        String uri = enter("with " + first + " " + last).getFirst();

        // then
        assertThat(Api.named(last.substring(0, 8))).containsExactly(uri);
        assertThat(Api.named(last.substring(0, 8) + " " + first.toUpperCase(java.util.Locale.ROOT)))
                .containsExactly(uri);
        assertThat(Api.named(last.substring(1))).isEmpty();
        assertThat(Api.named(last + " " + Names.word())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "'", "…"})
    void aQueryWithoutWordsFindsNothing(String query) {
        enter("in " + Names.word());

        assertThat(list("q", query)).isEmpty();
    }

    @Test
    void theListIsFilteredByTypeAndStatus() {
        // given
        String word = Names.word();
        String person = enter("with " + word + " Onetwo").getFirst();
        String place = enter("in " + word).getFirst();
        Database.update("update entity set status = 'REJECTED' where id = ?::uuid", Api.id(place));

        // then
        assertThat(list("q", word)).containsExactly(person);
        assertThat(list("q", word, "type", "PLACE")).isEmpty();
        assertThat(list("q", word, "status", "rejected")).containsExactly(place);
        assertThat(list("q", word, "status", "candidate,rejected")).containsExactlyInAnyOrder(person, place);
    }

    @Test
    void pagesFollowEachOtherFromTheMostMentionedOn() {
        // given
        String word = Names.word();
        List<String> expected = new ArrayList<>();
        for (int mentions = 5; mentions > 0; mentions--) {
            String name = word + " " + Names.word();
            expected.add(enter("with " + (name + " and ").repeat(mentions)).getFirst());
        }

        // when
        List<String> found = new ArrayList<>();
        Response page = Api.as(Tokens.reader())
                .queryParam("q", word)
                .queryParam("limit", 2)
                .get(ENTITIES);
        found.addAll(page.jsonPath().getList("items.uri"));
        while (page.header("Link") != null) {
            assertThat(page.header("Link")).contains("rel=\"next\"");
            page = Api.as(Tokens.reader())
                    .queryParam("q", word)
                    .queryParam("limit", 2)
                    .queryParam("cursor", page.jsonPath().getString("next"))
                    .get(ENTITIES);
            found.addAll(page.jsonPath().getList("items.uri"));
        }

        // then
        assertThat(found).containsExactlyElementsOf(expected);
        assertThat(page.jsonPath().getString("next")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, validation",
        "limit, 201, validation",
        "limit, many, validation",
        "tpye, PERSON, validation",
        "type, CITY, validation",
        "type, place, validation",
        "status, gone, validation",
        "cursor, nonsense, malformed-request",
        "cursor, eB94, malformed-request"
    })
    void aParameterThatDoesNotFitIsNamed(String parameter, String value, String slug) {
        var response = Api.as(Tokens.reader()).queryParam(parameter, value).get(ENTITIES);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:" + slug);
        if (slug.equals("validation")) {
            assertThat(response.jsonPath().<String>getList("violations.parameter"))
                    .containsExactly(parameter);
        }
    }

    @Test
    void aQueryThatNoNameCanAnswerIsRefused() {
        var response = Api.as(Tokens.reader()).queryParam("q", "x".repeat(201)).get(ENTITIES);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("violations[0].parameter")).isEqualTo("q");
    }

    /** The entities that an article of this text names, the most salient first. */
    private static List<String> enter(String text) {
        var article = Articles.fresh();
        Topic.publish(article.revised(1, text));
        return Api.awaitRevision(article, 1).getList("entities.uri");
    }

    private static List<String> list(String... parameters) {
        var request = Api.as(Tokens.reader());
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(ENTITIES).jsonPath().getList("items.uri");
    }
}
