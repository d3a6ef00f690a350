package news.dateline.articles.search;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Newsfeed;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class SimilarTest {

    private final Newsfeed feed = new Newsfeed();

    @Test
    void similarArticlesShareTheForemostWords() {
        // given
        String word = "q" + UUID.randomUUID().toString().replace("-", "");
        String id = id(feed.send("en", word + " ferry collides", "The ferry collided near Aktau.", ""));
        String alike = feed.send("en", word + " ferry inquiry", "An inquiry into the ferry was opened.", "");
        feed.send("en", word, "Something else entirely.", "\"pubStatus\": \"withheld\",");

        // when
        Response similar = Api.get(Tokens.reader(), Api.ARTICLES + "/" + id + "/similar?limit=1");

        // then
        assertThat(similar.jsonPath().getList("items.article.uri")).isEqualTo(List.of(alike));
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/" + UUID.randomUUID() + "/similar")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void pagesOfSimilarArticlesFollowEachOther() {
        // given
        String word = "q" + UUID.randomUUID().toString().replace("-", "");
        String id = id(feed.send("en", word + " tram derails", "The tram derailed near Riga.", ""));
        List<String> alike = IntStream.range(0, 3)
                .mapToObj(number -> feed.send("en", word + " tram hearing " + number, "A hearing was held.", ""))
                .toList();

        // when
        String path = Api.ARTICLES + "/" + id + "/similar?limit=2";
        Response first = Api.get(Tokens.reader(), path);
        Response second =
                Api.get(Tokens.reader(), path + "&cursor=" + first.jsonPath().getString("next"));

        // then
        assertThat(first.jsonPath().getList("items")).hasSize(2);
        assertThat(Stream.concat(
                        first.jsonPath().<String>getList("items.article.uri").stream(),
                        second.jsonPath().<String>getList("items.article.uri").stream()))
                .containsExactlyInAnyOrderElementsOf(alike);
        assertThat(second.jsonPath().getString("next")).isNull();
        assertThat(Api.get(Tokens.reader(), path + "&cursor=x").statusCode()).isEqualTo(400);
    }

    private static String id(String uri) {
        return uri.substring(uri.lastIndexOf(':') + 1);
    }
}
