package news.dateline.articles.harness;

import java.util.UUID;

import io.restassured.response.Response;

/**
 * An article that readers saw and shall see no more. Its word and its source are in no other article.
 *
 * @param word in headline and body
 */
public record Secret(String id, String source, String word) {

    /** Sends one that everybody may see. */
    public static Secret published() {
        String word = "Zq" + UUID.randomUUID().toString().replace("-", "");
        Secret secret = new Secret(null, "source-" + word, word);
        Response created = Api.as(Tokens.journalist())
                .contentType("application/json")
                .queryParam("source", secret.source())
                .body(secret.story(""))
                .post(Api.ARTICLES);
        return new Secret(Api.id(created), secret.source(), word);
    }

    /** Its JSON with a further property. */
    public String story(String property) {
        return """
                {%s "language": "en", "headlines": [{"value": "%s opens"}],
                 "bodies": [{"value": "The house of %s opened on Monday."}]}
                """.formatted(property, word, word);
    }

    /** Whether a text gives it away. */
    public boolean isIn(String text) {
        return text.contains(id) || text.contains(word);
    }
}
