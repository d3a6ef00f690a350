package news.dateline.articles.article;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ArticleEndTest {

    @Test
    void killingIsFinalAndToldOf() {
        // given
        String name = Stories.freshName();
        String id = Api.id(Api.post(Stories.named(name, "First")));
        String kill = Stories.named(name, "First").replace("\"version\"", """
                "pubStatus": "canceled", "edNote": "Wrong minister.", "version\"""");

        // when
        Response killed = Api.post(kill);
        Response repeated = Api.post(kill);
        Response revived = Api.post(Stories.named(name, "Second"));
        Response put = Api.put(id, "\"2\"", Stories.named(name, "Second"));

        // then
        assertThat(killed.statusCode()).as(killed.asString()).isEqualTo(200);
        assertThat(repeated.statusCode()).isEqualTo(200);
        assertThat(repeated.header("ETag")).isEqualTo("\"2\"");
        assertThat(revived.statusCode()).isEqualTo(409);
        assertThat(revived.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:conflict");
        assertThat(revived.jsonPath().getString("detail")).contains("killed, which is final");
        assertThat(put.statusCode()).isEqualTo(409);
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/" + id).statusCode())
                .isEqualTo(404);
        Topic.Event event = Topic.events(id, 2).getLast();
        assertThat(event.type()).isEqualTo("news.dateline.article.killed");
        assertThat(event.data().get("revision").asInt()).isEqualTo(2);
        assertThat(event.data().get("note").asText()).isEqualTo("Wrong minister.");
    }

    @Test
    void erasingLeavesATombstoneOnly() {
        // given
        String name = Stories.freshName();
        String id = Api.id(Api.post(Stories.named(name, "First")));
        Api.post(Stories.named(name, "Second"));
        String path = Api.ARTICLES + "/" + id;

        // when
        int without = Api.as(Tokens.administrator()).delete(path).statusCode();
        int stale = Api.as(Tokens.administrator())
                .header("If-Match", "\"1\"")
                .delete(path)
                .statusCode();
        Response erased =
                Api.as(Tokens.administrator()).header("If-Match", "\"2\"").delete(path);

        // then
        assertThat(without).isEqualTo(428);
        assertThat(stale).isEqualTo(412);
        assertThat(erased.statusCode()).isEqualTo(204);
        assertThat(erased.asString()).isEmpty();
        for (String gone : List.of("", "/revisions", "/revisions/1", "/original")) {
            assertThat(Api.get(Tokens.journalist(), path + gone).statusCode()).isEqualTo(404);
        }
        assertThat(Database.column("select 1 from article where id = '" + id + "'"))
                .isEmpty();
        assertThat(Database.column("select 1 from article_revision where article_id = '" + id + "'"))
                .isEmpty();
        assertThat(Database.column("select revision from article_tombstone where article_id = '" + id + "'"))
                .containsExactly("3");
        Topic.Event event = Topic.events(id, 3).getLast();
        assertThat(event.type()).isEqualTo("news.dateline.article.erased");
        assertThat(event.revision()).isEqualTo(3);

        Response anew = Api.post(Stories.named(name, "Third"));
        assertThat(anew.statusCode()).isEqualTo(201);
        assertThat(Api.id(anew)).isNotEqualTo(id);
    }
}
