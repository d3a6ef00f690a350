package news.dateline.articles.article;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.JsonTrees;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ListTest {

    @Test
    void pagesShowEveryArticleOnceTheNewestFirst() {
        // given
        String source = UUID.randomUUID().toString();
        List<String> sent = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            sent.addFirst(send(source, "Story " + number));
        }

        // when
        List<String> seen = new ArrayList<>();
        Response page = Api.get(Tokens.reader(), Api.ARTICLES + "?limit=2&source=" + source);
        seen.addAll(page.jsonPath().getList("items.uri"));
        while (page.header("Link") != null) {
            assertThat(page.header("Link")).endsWith("; rel=\"next\"");
            // An arrival between two pages must not shift them.
            send(source, "Late story");
            page = Api.as(Tokens.reader())
                    .queryParam("limit", 2)
                    .queryParam("source", source)
                    .queryParam("cursor", page.jsonPath().getString("next"))
                    .get(Api.ARTICLES);
            seen.addAll(page.jsonPath().getList("items.uri"));
        }

        // then
        assertThat(seen).isEqualTo(sent);
        assertThat(JsonTrees.of(page.asString()).has("next")).isFalse();
    }

    @Test
    void itemsOfAListAreMarkedAsPartialAndHaveNoBodies() {
        // given
        String source = UUID.randomUUID().toString();
        send(source, "Parliament opens");

        // when
        Response list = Api.get(Tokens.reader(), Api.ARTICLES + "?source=" + source);

        // then
        assertThat(list.jsonPath().getString("items[0].headlines[0].value")).isEqualTo("Parliament opens");
        assertThat(list.jsonPath().getString("items[0].representationType")).isEqualTo("partial");
        assertThat(list.jsonPath().getString("items[0].infoSources[0].literal")).isEqualTo(source);
        assertThat(JsonTrees.of(list.asString()).at("/items/0").has("bodies")).isFalse();
    }

    @Test
    void aParameterThatIsNotKnownIsRefusedWithThoseThatAre() {
        // when
        Response misspelt = Api.get(Tokens.reader(), Api.ARTICLES + "?souce=wire&limit=5");
        Response needless = Api.get(Tokens.reader(), Api.ARTICLES + "/search?q=ferry&page=2");
        Response parameterless =
                Api.get(Tokens.journalist(), Api.ARTICLES + "/" + UUID.randomUUID() + "/lifecycle?x=1");

        // then
        assertThat(misspelt.statusCode()).isEqualTo(400);
        assertThat(misspelt.jsonPath().getList("violations.parameter")).isEqualTo(List.of("souce"));
        assertThat(misspelt.jsonPath().getString("violations[0].message"))
                .isEqualTo("is not known: the query parameters of this request are copyrightHolder, cursor,"
                        + " digitalSourceType, fields, limit, source, usageTerms");
        assertThat(needless.statusCode()).isEqualTo(400);
        assertThat(needless.jsonPath().getList("violations.parameter")).isEqualTo(List.of("page"));
        assertThat(needless.jsonPath().getString("violations[0].message")).contains("notEntity, q, set, sort,");
        assertThat(parameterless.statusCode()).isEqualTo(400);
        assertThat(parameterless.jsonPath().getString("violations[0].message"))
                .isEqualTo("is not known: this request has no query parameters");
    }

    @Test
    void anArticleIsNotStoredUnderAnotherSourceBecauseOfAMisspelling() {
        // given
        String source = UUID.randomUUID().toString();
        String story =
                Stories.nameless("Parliament opens", "\"infoSources\": [{\"literal\": \"%s\"}],".formatted(source));

        // when
        Response sent = Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("souce", "wire")
                .body(story)
                .post(Api.ARTICLES);

        // then
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "?source=" + source)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void revisionsAreListedInPagesTheNewestFirst() {
        // given
        String name = Stories.freshName();
        String id = Api.id(Api.post(Stories.named(name, "One")));
        Api.post(Stories.named(name, "Two"));
        Api.post(Stories.named(name, "Three"));
        String path = Api.ARTICLES + "/" + id + "/revisions?limit=2";

        // when
        Response first = Api.get(Tokens.reader(), path);
        Response second =
                Api.get(Tokens.reader(), path + "&cursor=" + first.jsonPath().getString("next"));

        // then
        assertThat(first.jsonPath().getList("items.revision")).isEqualTo(List.of(3, 2));
        assertThat(second.jsonPath().getList("items.revision")).isEqualTo(List.of(1));
        Response oldest = Api.get(Tokens.reader(), Api.ARTICLES + "/" + id + "/revisions/1");
        assertThat(oldest.jsonPath().getString("headlines[0].value")).isEqualTo("One");
        assertThat(oldest.jsonPath().getString("version")).isEqualTo("1");
        assertThat(oldest.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void theNextPageIsLinkedWhateverTheQueryHas() {
        // given
        String source = UUID.randomUUID() + "|{a b}";
        String older = send(source, "Older");
        send(source, "Newer");

        // when
        Response first = Api.as(Tokens.reader())
                .queryParam("limit", 1)
                .queryParam("source", source)
                .get(Api.ARTICLES);

        // then
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        String link = first.header("Link");
        assertThat(link)
                .contains("source=" + source.substring(0, 36) + "%7C%7Ba%20b%7D")
                .endsWith(">; rel=\"next\"");
        Response second = Api.as(Tokens.reader()).urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
        assertThat(second.jsonPath().getList("items.uri")).isEqualTo(List.of(older));
    }

    private static String send(String source, String headline) {
        return Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source)
                .body(Stories.nameless(headline, ""))
                .post(Api.ARTICLES)
                .jsonPath()
                .getString("uri");
    }
}
