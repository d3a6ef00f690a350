package news.dateline.articles.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** A token whose claim {@code sources} names some sources deals with these only. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class SourcesTest {

    private static final String ALL_SCOPES = "articles:read articles:write articles:publish admin";

    private final String theirs = "theirs-" + UUID.randomUUID();
    private final String ours = "ours-" + UUID.randomUUID();
    private final String token = Tokens.limitedTo(ALL_SCOPES, List.of(ours, "another"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | ''
            GET    | /revisions
            GET    | /revisions/1
            GET    | /original
            GET    | /diff
            GET    | /similar
            GET    | /duplicates
            GET    | /story
            PUT    | /lock
            POST   | /revisions/1/restore
            GET    | /lifecycle
            PUT    | ''
            DELETE | ''
            POST   | /unpublish
            POST   | /correct
            """)
    void articlesOfOtherSourcesDoNotExist(String method, String path) {
        // given
        String id = Api.id(send(Tokens.journalist(), theirs));

        // when
        Response response = Api.as(token)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(
                        path.equals("/unpublish") || path.endsWith("/restore")
                                ? "{\"note\": \"x\"}"
                                : Stories.nameless("Changed", "\"edNote\": \"x\","))
                .request(method, Api.ARTICLES + "/" + id + path);

        // then
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(404);
        assertThat(Api.get(Tokens.journalist(), Api.ARTICLES + "/" + id).header("ETag"))
                .isEqualTo("\"1\"");
    }

    @Test
    void listsHaveTheirOwnSourcesOnly() {
        // given
        send(Tokens.journalist(), theirs);
        send(Tokens.journalist(), ours);

        // when
        Response all = Api.get(token, Api.ARTICLES + "?limit=200");
        Response other = Api.get(token, Api.ARTICLES + "?source=" + theirs);
        Response reader = Api.get(Tokens.limitedTo("articles:read", List.of(ours)), Api.ARTICLES);

        // then
        assertThat(all.jsonPath().getList("items.infoSources[0].literal")).isEqualTo(List.of(ours));
        assertThat(other.jsonPath().getList("items")).isEmpty();
        assertThat(Api.get(token, Api.ARTICLES + "/search?source=" + theirs).asString())
                .doesNotContain("urn:dateline:article");
        assertThat(Api.get(token, Api.ARTICLES + "/search?source=" + ours).asString())
                .contains("urn:dateline:article");
        assertThat(Api.get(token, Api.ARTICLES + "/export").asString())
                .contains(ours)
                .doesNotContain(theirs);
        assertThat(reader.jsonPath().getList("items.infoSources[0].literal")).isEqualTo(List.of(ours));
    }

    @Test
    void articlesOfOtherSourcesAreNotTaken() {
        assertThat(send(token, theirs).statusCode()).isEqualTo(403);
        assertThat(send(token, theirs).jsonPath().getString("type")).isEqualTo("urn:dateline:problem:forbidden");
        assertThat(send(token, ours).statusCode()).isEqualTo(201);
        assertThat(Api.as(token)
                        .contentType("application/x-ndjson")
                        .body("{\"uri\": \"urn:example:1\"}\n".getBytes(StandardCharsets.UTF_8))
                        .post(Api.ARTICLES + "/bulk?source=" + theirs)
                        .asString())
                .contains("\"status\":403");
        assertThat(send(Tokens.limitedTo(ALL_SCOPES, List.of()), ours).statusCode())
                .isEqualTo(403);
    }

    private static Response send(String token, String source) {
        return Api.as(token)
                .contentType("application/json")
                .queryParam("source", source)
                .body(Stories.nameless("Parliament opens", ""))
                .post(Api.ARTICLES);
    }
}
