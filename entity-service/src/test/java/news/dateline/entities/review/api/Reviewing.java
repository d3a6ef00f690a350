package news.dateline.entities.review.api;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** The review as an editor does it. */
final class Reviewing {

    static final String DECISIONS = "/api/v1/review/decisions";

    private Reviewing() {}

    static JsonPath decide(String... decisions) {
        Response answer = Api.as(Tokens.editor())
                .contentType("application/json")
                .body("{\"decisions\": [" + String.join(", ", decisions) + "]}")
                .post(DECISIONS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    static void undo(String decision) {
        assertThat(Api.as(Tokens.editor()).delete(DECISIONS + "/" + decision).statusCode())
                .isEqualTo(200);
    }

    static String decision(String kind, String entity, String other, String article) {
        return "{\"decision\": \"%s\", \"entityUri\": \"%s\"%s%s}"
                .formatted(
                        kind,
                        uri(entity),
                        other == null ? "" : ", \"otherUri\": \"" + uri(other) + "\"",
                        article == null ? "" : ", \"articleUri\": \"" + article + "\"");
    }

    static JsonPath suggestion(String candidate) {
        return queueItem("kind=suggestion&type=PLACE&limit=200", "it.entity.uri == '" + uri(candidate) + "'");
    }

    /** An item of the queue's first page; null if there is none. */
    static JsonPath queueItem(String query, String condition) {
        var page = queue(query);
        return page.get("items.find { " + condition + " }") == null
                ? null
                : page.setRootPath("items.find { " + condition + " }");
    }

    static JsonPath queue(String query) {
        Response answer = Api.as(Tokens.editor()).get("/api/v1/review/queue?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    static String uri(String id) {
        return "urn:dateline:entity:" + id;
    }
}
