package news.dateline.articles.harness;

import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** The articles of a source that no other test knows. */
public final class Newsfeed {

    private final String source = UUID.randomUUID().toString();

    /** The source's name. */
    public String source() {
        return source;
    }

    /** Sends an article with further properties, each with a comma behind it; returns its URI. */
    public String send(String language, String headline, String body, String properties) {
        Response sent = Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", source)
                .body("""
                        {"language": "%s", %s "headlines": [{"value": "%s"}],
                         "bodies": [{"contentType": "text/plain", "value": "%s"}]}
                        """.formatted(language, properties, headline, body))
                .post(Api.ARTICLES);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        return JsonTrees.of(sent.asString()).get("uri").asText();
    }

    /** Searches it. */
    public Response search(String token, Map<String, ?> parameters) {
        return Api.as(token)
                .queryParam("source", source)
                .queryParams(parameters)
                .get(Api.ARTICLES + "/search");
    }
}
