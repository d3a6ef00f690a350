package news.dateline.articles.article;

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

@QuarkusTest
@QuarkusTestResource(Backends.class)
class VisibilityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "pubStatus": "usable",                        | 200
            "embargoedUntil": "2020-01-01T00:00:00+04:00",| 200
            "pubStatus": "withheld",                      | 404
            "pubStatus": "canceled",                      | 404
            "embargoedUntil": "2999-01-01T00:00:00Z",     | 404
            """)
    void readersSeeOnlyWhatIsPublic(String properties, int status) {
        // given
        String source = UUID.randomUUID().toString();
        String id = Api.id(Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source)
                .body(Stories.nameless("Parliament opens", properties))
                .post(Api.ARTICLES));

        // then
        for (String path : List.of("", "/revisions", "/revisions/1")) {
            assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/" + id + path).statusCode())
                    .as(path)
                    .isEqualTo(status);
            assertThat(Api.get(Tokens.journalist(), Api.ARTICLES + "/" + id + path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(items(Tokens.reader(), source)).hasSize(status == 200 ? 1 : 0);
        assertThat(items(Tokens.journalist(), source)).hasSize(1);
    }

    @Test
    void readersDoNotSeeWhatAnArticleWasWhileItWasWithheld() {
        // given
        String name = Stories.freshName();
        String draft = Stories.named(name, "Draft").replace("\"version\"", "\"pubStatus\": \"withheld\", \"version\"");
        String id = Api.id(Api.post(draft));
        Api.post(Stories.named(name, "Final"));
        String path = Api.ARTICLES + "/" + id + "/revisions";

        // when
        Response forReaders = Api.get(Tokens.reader(), path);
        Response forNewsroom = Api.get(Tokens.journalist(), path);

        // then
        assertThat(forReaders.jsonPath().getList("items.revision")).isEqualTo(List.of(2));
        assertThat(forReaders.asString()).doesNotContain("subject").doesNotContain("client");
        assertThat(forNewsroom.jsonPath().getList("items.revision")).isEqualTo(List.of(2, 1));
        assertThat(forNewsroom.jsonPath().getString("items[0].subject")).isEqualTo("journalist-subject");
        assertThat(forNewsroom.jsonPath().getString("items[0].client")).isEqualTo("dateline-test");
        assertThat(Api.get(Tokens.reader(), path + "/1").statusCode()).isEqualTo(404);
        assertThat(Api.get(Tokens.reader(), path + "/2").statusCode()).isEqualTo(200);
        assertThat(Api.get(Tokens.journalist(), path + "/1").jsonPath().getString("headlines[0].value"))
                .isEqualTo("Draft");
    }

    @Test
    void aRevisionThatReadersMayNotSeeDoesNotEndTheirList() {
        // given
        String name = Stories.freshName();
        String id = Api.id(Api.post(Stories.named(name, "One")));
        Api.post(Stories.named(name, "Two").replace("\"version\"", "\"pubStatus\": \"withheld\", \"version\""));
        Api.post(Stories.named(name, "Three"));
        String path = Api.ARTICLES + "/" + id + "/revisions?limit=1";

        // when
        Response first = Api.get(Tokens.reader(), path);
        Response second =
                Api.get(Tokens.reader(), path + "&cursor=" + first.jsonPath().getString("next"));

        // then
        assertThat(first.jsonPath().getList("items.revision")).isEqualTo(List.of(3));
        assertThat(second.jsonPath().getList("items.revision")).isEqualTo(List.of(1));
        assertThat(second.header("Link")).isNull();
    }

    private static List<Object> items(String token, String source) {
        return Api.get(token, Api.ARTICLES + "?source=" + source).jsonPath().getList("items");
    }
}
