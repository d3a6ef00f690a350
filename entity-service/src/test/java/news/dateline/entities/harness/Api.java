package news.dateline.entities.harness;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.awaitility.Awaitility;

/** The service's HTTP interface, as a client with a token. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Api() {}

    /** A request of somebody with this token. */
    public static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token);
    }

    /** Reads something as a reader. */
    public static Response get(String path, Object... parameters) {
        return as(Tokens.reader()).get(path, parameters);
    }

    /** Reads something as a reader until it is as it should be. */
    public static JsonPath await(String path, Predicate<Response> condition) {
        return await(Tokens.reader(), path, condition);
    }

    /** Reads something until it is as it should be. */
    public static JsonPath await(String token, String path, Predicate<Response> condition) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .until(() -> as(token).get(path), condition)
                .jsonPath();
    }

    /** Waits until this revision of an article is analysed; returns its entities. */
    public static JsonPath awaitRevision(Articles article, int revision) {
        return await(
                article.entities(),
                response -> response.statusCode() == 200 && response.jsonPath().getInt("revision") == revision);
    }

    /** Waits until nothing is to be seen of an article. */
    public static void awaitGone(Articles article) {
        await(article.entities(), response -> response.statusCode() == 404);
    }

    /** The entities that go by a name, in the registry's order. */
    public static List<String> named(String name) {
        return as(Tokens.reader())
                .queryParam("q", name)
                .get("/api/v1/entities")
                .jsonPath()
                .getList("items.uri");
    }

    /** The id at the end of a URI. */
    public static String id(String uri) {
        return uri.substring(uri.lastIndexOf(':') + 1);
    }
}
