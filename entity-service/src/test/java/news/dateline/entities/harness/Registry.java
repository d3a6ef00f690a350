package news.dateline.entities.harness;

import java.util.Arrays;
import java.util.List;

import io.restassured.response.Response;

/** The registry, as an editor changes it over HTTP. */
public final class Registry {

    public static final String ENTITIES = "/api/v1/entities";

    private Registry() {}

    /** Enters an entity from JSON. */
    public static Response create(String body) {
        return Api.as(Tokens.editor())
                .contentType("application/json")
                .body(body)
                .post(ENTITIES);
    }

    /** Enters a confirmed entity; returns its id. */
    public static String confirmed(String type, String name, String... aliases) {
        return id(create(entity(type, name, aliases)));
    }

    /** The JSON of an entity. */
    public static String entity(String type, String name, String... aliases) {
        String names = Arrays.stream(aliases)
                .map(alias -> "{\"name\": \"" + alias + "\"}")
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return "{\"type\": \"%s\", \"name\": \"%s\", \"names\": [%s]}".formatted(type, name, names);
    }

    /** The id of the entity in an answer. */
    public static String id(Response response) {
        return Api.id(response.jsonPath().getString("uri"));
    }

    /** Reads an entity as an editor does. */
    public static Response get(String id) {
        return Api.as(Tokens.editor()).redirects().follow(false).get(ENTITIES + "/" + id);
    }

    /** Replaces an entity in its present version. */
    public static Response put(String id, String body) {
        return put(id, get(id).header("ETag"), body);
    }

    /** Replaces an entity in some version. */
    public static Response put(String id, String etag, String body) {
        return Api.as(Tokens.editor())
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .put(ENTITIES + "/" + id);
    }

    /** Merges entities into another. */
    public static Response merge(String into, String... ids) {
        String entities = Arrays.stream(ids)
                .map(id -> "\"" + id + "\"")
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return Api.as(Tokens.editor())
                .contentType("application/json")
                .body("{\"entities\": [" + entities + "]}")
                .post(ENTITIES + "/" + into + "/merges");
    }

    /** Undoes the merge of an entity. */
    public static Response undoMerge(String survivor, String merged) {
        return Api.as(Tokens.editor()).delete(ENTITIES + "/" + survivor + "/merges/" + merged);
    }

    /** Enters an article; returns the ids of the entities that it names, the most salient first. */
    public static List<String> article(String text) {
        var article = Articles.fresh();
        Topic.publish(article.revised(1, text));
        return Api.awaitRevision(article, 1).<String>getList("entities.uri").stream()
                .map(Api::id)
                .toList();
    }
}
