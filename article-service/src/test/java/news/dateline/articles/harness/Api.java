package news.dateline.articles.harness;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The service's HTTP interface, as a client with a token. */
public final class Api {

    /** The path of all articles. */
    public static final String ARTICLES = "/api/v1/articles";

    private static final RestAssuredConfig AS_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Api() {}

    /** A request of somebody with this token. */
    public static RequestSpecification as(String token) {
        return RestAssured.given().config(AS_IS).auth().oauth2(token);
    }

    /** Sends an article as a journalist. */
    public static Response post(String json) {
        return as(Tokens.journalist())
                .contentType("application/json")
                .body(json)
                .post(ARTICLES);
    }

    /** Sends wire copy as a journalist. */
    public static Response postWireCopy(String text) {
        return as(Tokens.journalist()).contentType("text/plain").body(text).post(ARTICLES);
    }

    /** Sends a change as a journalist. */
    public static Response put(String id, String etag, String json) {
        return as(Tokens.journalist())
                .contentType("application/json")
                .header("If-Match", etag)
                .body(json)
                .put(ARTICLES + "/" + id);
    }

    /** Reads something. */
    public static Response get(String token, String path) {
        return as(token).get(path);
    }

    /** The id in the {@code Location} of an article that was created. */
    public static String id(Response created) {
        String location = created.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Sends an editor's decision about the revision with this tag. */
    public static Response decide(String id, String operation, String etag, String json) {
        return as(Tokens.editor())
                .contentType("application/json")
                .header("If-Match", etag)
                .body(json)
                .post(ARTICLES + "/" + id + "/" + operation);
    }

    /** Sends an editor's decision with a note about whatever the present revision is. */
    public static Response decide(String id, String operation) {
        return decide(id, operation, "*", "{\"note\": \"Because of " + operation + ".\"}");
    }
}
