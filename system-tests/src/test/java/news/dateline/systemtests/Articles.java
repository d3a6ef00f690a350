package news.dateline.systemtests;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests do with articles. */
final class Articles {

    private Articles() {}

    /** The path of the article that an answer is about. */
    static String path(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return path(answer.json().path("uri").asText());
    }

    /** The path of the article with this URI. */
    static String path(String uri) {
        return "/api/v1/articles/" + uri.substring(uri.lastIndexOf(':') + 1);
    }

    /** Waits until the entities of a revision are there: names and types. */
    static Map<String, String> awaitEntities(Api api, String article, int revision) {
        await(() -> {
            Answer answer = api.get(article + "/entities");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("revision").asInt()).isEqualTo(revision);
        });
        return namesAndTypes(api.get(article + "/entities").json());
    }

    static Map<String, String> namesAndTypes(JsonNode analysis) {
        var result = new LinkedHashMap<String, String>();
        for (JsonNode entity : analysis.path("entities")) {
            result.put(entity.path("name").asText(), entity.path("type").asText());
        }
        return result;
    }

    static void await(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(assertion);
    }
}
