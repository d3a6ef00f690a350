package news.dateline.articles.revision;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RevisionTest {

    private static final String FIRST = "The ferry sails. Tickets cost 40 manats. The port is open.";
    private static final String SECOND = "The ferry sails. Tickets cost 50 manats. The port is open. It is late.";

    private final String name = Stories.freshName();
    private String id;
    private String path;

    @BeforeEach
    void anArticle() {
        id = Api.id(Api.post(story(FIRST, 5)));
        path = Api.ARTICLES + "/" + id;
    }

    @Test
    void aDifferenceIsToldSentenceBySentence() {
        // given
        Api.post(story(SECOND, 3));

        // when
        Response diff = Api.get(Tokens.reader(), path + "/diff?from=1&to=2");

        // then
        assertThat(diff.statusCode()).as(diff.asString()).isEqualTo(200);
        assertThat(diff.contentType()).startsWith("application/json");
        assertThat(diff.jsonPath().getList("text.kind")).isEqualTo(List.of("kept", "replaced", "kept", "added"));
        assertThat(diff.jsonPath().getList("text[1].from")).isEqualTo(List.of("Tickets cost 40 manats."));
        assertThat(diff.jsonPath().getList("text[1].to")).isEqualTo(List.of("Tickets cost 50 manats."));
        assertThat(diff.jsonPath().getList("text[3].to")).isEqualTo(List.of("It is late."));
        assertThat(diff.jsonPath().getList("properties.name")).isEqualTo(List.of("bodies", "urgency"));
        assertThat(diff.jsonPath().getInt("properties[1].from")).isEqualTo(5);
        assertThat(diff.jsonPath().getInt("properties[1].to")).isEqualTo(3);
    }

    @Test
    void peopleReadItAsTextOrHtml() {
        // given
        Api.post(story(SECOND.replace("late", "late <script>"), 5));

        // when
        Response plain = Api.as(Tokens.reader()).accept("text/plain").get(path + "/diff");
        Response html = Api.as(Tokens.reader()).accept("text/html").get(path + "/diff");

        // then
        assertThat(plain.contentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(plain.asString()).isEqualTo("""
                --- revision 1
                +++ revision 2
                  Ferry
                  The ferry sails.
                - Tickets cost 40 manats.
                + Tickets cost 50 manats.
                  The port is open.
                + It is late <script>.
                ~ bodies differs
                """);
        assertThat(html.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(html.asString())
                .contains("<p><del>Tickets cost 40 manats.</del></p>")
                .contains("<p><ins>It is late &lt;script&gt;.</ins></p>")
                .doesNotContain("<script>");
    }

    @Test
    void anyTwoRevisionsCanBeComparedEitherWay() {
        // given
        Api.post(story(SECOND, 5));
        Api.post(story("Nothing is left.", 5));

        // then
        assertThat(Api.get(Tokens.reader(), path + "/diff?from=3&to=1")
                        .jsonPath()
                        .getList("text.kind"))
                .isEqualTo(List.of("kept", "replaced"));
        assertThat(Api.get(Tokens.reader(), path + "/diff?from=2&to=2")
                        .jsonPath()
                        .getList("text.kind"))
                .isEqualTo(List.of("kept"));
        assertThat(Api.get(Tokens.reader(), path + "/diff?from=1&to=9").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=0", "to=x", "from=-1", "to=99999999999"})
    void aNumberThatIsNoneIsInvalid(String query) {
        // when
        Response refused = Api.get(Tokens.reader(), path + "/diff?" + query);

        // then
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].parameter"))
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void readersCompareOnlyWhatTheyMaySee() {
        // given
        Api.decide(id, "unpublish");
        Api.put(id, "\"2\"", story(SECOND, 5).replace("\"urgency\"", "\"pubStatus\": \"withheld\", \"urgency\""));
        Api.decide(id, "publish");

        // then
        assertThat(Api.get(Tokens.reader(), path + "/diff?from=1&to=3").statusCode())
                .isEqualTo(404);
        assertThat(Api.get(Tokens.reader(), path + "/diff?from=1&to=4").statusCode())
                .isEqualTo(200);
        assertThat(Api.get(Tokens.journalist(), path + "/diff?from=1&to=3").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anEarlierRevisionCanBeRestoredAsANewOne() {
        // given
        Api.post(story(SECOND, 5));

        // when
        Response restored = restore(1, "\"2\"", "{\"note\": \"The rewrite was worse.\"}");
        Response again = restore(1, "\"3\"", "{\"note\": \"The rewrite was worse.\"}");

        // then
        assertThat(restored.statusCode()).as(restored.asString()).isEqualTo(200);
        assertThat(restored.header("ETag")).isEqualTo("\"3\"");
        assertThat(restored.jsonPath().getString("bodies[0].value")).isEqualTo(FIRST);
        assertThat(again.header("ETag")).isEqualTo("\"3\"");
        assertThat(Topic.events(id, 3).getLast().data().get("text").asText()).endsWith(FIRST);
        Response revisions = Api.get(Tokens.journalist(), path + "/revisions");
        assertThat(revisions.jsonPath().getList("items.action")).isEqualTo(List.of("reverted", "revised", "created"));
        assertThat(revisions.jsonPath().getString("items[0].note")).isEqualTo("The rewrite was worse.");
        assertThat(Api.get(Tokens.journalist(), path + "/original").asString()).isEqualTo(story(FIRST, 5));
    }

    @Test
    void restoringDoesNotPublish() {
        // given
        Api.decide(id, "unpublish");
        Api.put(id, "\"2\"", story(SECOND, 5).replace("\"urgency\"", "\"pubStatus\": \"withheld\", \"urgency\""));

        // when
        Response restored = restore(1, "\"3\"", "{\"note\": \"x\"}");

        // then
        assertThat(restored.jsonPath().getString("pubStatus")).isEqualTo("withheld");
        assertThat(Api.get(Tokens.reader(), path).statusCode()).isEqualTo(404);
    }

    @Test
    void restoringNeedsATagANoteARevisionAndAStageThatAllowsIt() {
        assertThat(restore(1, "\"9\"", "{\"note\": \"x\"}").statusCode()).isEqualTo(412);
        assertThat(restore(1, "\"1\"", "{}").statusCode()).isEqualTo(400);
        assertThat(restore(2, "\"1\"", "{\"note\": \"x\"}").statusCode()).isEqualTo(404);
        Api.decide(id, "kill");
        assertThat(restore(1, "\"2\"", "{\"note\": \"x\"}").statusCode()).isEqualTo(409);
    }

    private Response restore(int revision, String etag, String body) {
        return Api.as(Tokens.journalist())
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .post(path + "/revisions/" + revision + "/restore");
    }

    private String story(String body, int urgency) {
        return """
                {"uri": "%s", "urgency": %d, "headlines": [{"value": "Ferry"}], "bodies": [{"value": "%s"}]}
                """.formatted(name, urgency, body);
    }
}
