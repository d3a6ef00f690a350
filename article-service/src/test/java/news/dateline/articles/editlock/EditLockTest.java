package news.dateline.articles.editlock;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EditLockTest {

    private static final String COLLEAGUE = Tokens.of("colleague", "articles:read articles:write");

    private final String name = Stories.freshName();
    private String id;
    private String lock;

    @BeforeEach
    void anArticle() {
        id = Api.id(Api.post(Stories.named(name, "First")));
        lock = Api.ARTICLES + "/" + id + "/lock";
    }

    @Test
    void othersCannotWriteWhileOneIsEditing() {
        // given
        Response taken = Api.as(COLLEAGUE).put(lock + "?minutes=30");

        // when
        Response put = Api.put(id, "\"1\"", Stories.named(name, "Second"));
        Response sentAgain = Api.post(Stories.named(name, "Second"));
        Response unpublished = Api.decide(id, "unpublish");
        Response own = Api.as(COLLEAGUE)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Stories.named(name, "Third"))
                .put(Api.ARTICLES + "/" + id);

        // then
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
        assertThat(taken.jsonPath().getString("name")).isEqualTo("colleague");
        for (Response refused : List.of(put, sentAgain, unpublished)) {
            assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(423);
            assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:locked");
            assertThat(refused.jsonPath().getString("owner")).isEqualTo("colleague");
            assertThat(refused.jsonPath().getString("expires"))
                    .isEqualTo(taken.jsonPath().getString("expires"));
        }
        assertThat(own.statusCode()).as(own.asString()).isEqualTo(200);
    }

    @Test
    void aKillWaitsForNobody() {
        // given
        Api.as(COLLEAGUE).put(lock);

        // then
        assertThat(Api.decide(id, "kill").statusCode()).isEqualTo(200);
    }

    @Test
    void aLockIsKeptGivenBackAndSeen() {
        // given
        Response first = Api.as(COLLEAGUE).put(lock + "?minutes=1");

        // when
        Response kept = Api.as(COLLEAGUE).put(lock + "?minutes=60");
        Response seen = Api.get(Tokens.journalist(), lock);
        int notTheirs = Api.as(Tokens.journalist()).delete(lock).statusCode();
        Response still = Api.get(Tokens.journalist(), lock);
        int givenBack = Api.as(COLLEAGUE).delete(lock).statusCode();

        // then
        assertThat(kept.jsonPath().getString("acquired"))
                .isEqualTo(first.jsonPath().getString("acquired"));
        assertThat(kept.jsonPath().getString("expires"))
                .isGreaterThan(first.jsonPath().getString("expires"));
        assertThat(seen.asString()).isEqualTo(kept.asString());
        assertThat(notTheirs).isEqualTo(204);
        assertThat(still.statusCode()).isEqualTo(200);
        assertThat(givenBack).isEqualTo(204);
        assertThat(Api.get(Tokens.journalist(), lock).statusCode()).isEqualTo(404);
        assertThat(Api.put(id, "\"1\"", Stories.named(name, "Second")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyEditorsTakeALockOver() {
        // given
        Api.as(COLLEAGUE).put(lock);

        // when
        Response refused = Api.as(Tokens.journalist()).put(lock);
        Response forbidden = Api.as(Tokens.journalist()).put(lock + "?takeOver=true");
        Response takenOver = Api.as(Tokens.editor()).put(lock + "?takeOver=true");

        // then
        assertThat(refused.statusCode()).isEqualTo(423);
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(takenOver.jsonPath().getString("name")).isEqualTo("editor");
        assertThat(Api.as(COLLEAGUE).put(lock).statusCode()).isEqualTo(423);
        assertThat(Database.column("select subject || ':' || note from audit where article_id = '" + id
                        + "' and action = 'LOCK_TAKEN_OVER'"))
                .containsExactly("editor-subject:from colleague");
    }

    @Test
    void aLockEndsByItself() {
        // given
        Api.as(COLLEAGUE).put(lock);
        Database.execute(
                "update article_lock set expires = now() - interval '1 second' where article_id = '" + id + "'");

        // then
        assertThat(Api.get(Tokens.journalist(), lock).statusCode()).isEqualTo(404);
        assertThat(Api.put(id, "\"1\"", Stories.named(name, "Second")).statusCode())
                .isEqualTo(200);
        assertThat(Api.as(Tokens.journalist()).put(lock).statusCode()).isEqualTo(200);
    }

    @Test
    void anErasedArticleLeavesNoLock() {
        // given
        Api.as(COLLEAGUE).put(lock);

        // when
        int erased = Api.as(Tokens.administrator())
                .header("If-Match", "*")
                .delete(Api.ARTICLES + "/" + id)
                .statusCode();

        // then
        assertThat(erased).isEqualTo(204);
        assertThat(Database.column("select 1 from article_lock where article_id = '" + id + "'"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"minutes,0", "minutes,121", "minutes,x", "takeOver,maybe"})
    void aBadParameterIsInvalid(String parameter, String value) {
        // when
        Response refused = Api.as(COLLEAGUE).put(lock + "?" + parameter + "=" + value);

        // then
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].parameter")).isEqualTo(parameter);
    }
}
