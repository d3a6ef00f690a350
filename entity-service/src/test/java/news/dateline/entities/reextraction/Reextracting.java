package news.dateline.entities.reextraction;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** Jobs as an editor starts and watches them. */
final class Reextracting {

    static final String JOBS = "/api/v1/reextractions";

    private Reextracting() {}

    /** An article that is analysed. */
    static Articles publish(String text) {
        var article = Articles.fresh();
        Topic.publish(article.revised(1, text));
        Api.awaitRevision(article, 1);
        return article;
    }

    /** The id of an article's entity, the most salient being the first. */
    static String entity(Articles article, int index) {
        return Api.id(Api.get(article.entities()).jsonPath().getString("entities[" + index + "].uri"));
    }

    static Response request(String token, String body) {
        return Api.as(token).contentType("application/json").body(body).post(JOBS);
    }

    /** Starts a job; returns its path. */
    static String start(String body) {
        return start(Tokens.editor(), body);
    }

    static String start(String token, String body) {
        var answer = request(token, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        assertThat(answer.header("Location")).endsWith(answer.jsonPath().getString("id"));
        return JOBS + "/" + answer.jsonPath().getString("id");
    }

    static JsonPath await(String job, String state) {
        return Api.await(
                Tokens.editor(),
                job,
                response -> state.equals(response.jsonPath().getString("state")));
    }

    static JsonPath changes(String job) {
        return get(job + "/changes");
    }

    static JsonPath get(String path) {
        return Api.as(Tokens.editor()).get(path).jsonPath();
    }

    static Response post(String path) {
        return Api.as(Tokens.editor()).post(path);
    }
}
