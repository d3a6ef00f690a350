package news.dateline.gateway.description;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import news.dateline.gateway.route.Admission;
import news.dateline.gateway.route.Route;
import news.dateline.gateway.route.RouteTable;

/**
 * Puts the services' documents together. The route table decides: an operation that has no row is left out, one that a
 * second service describes as well is a collision, and a row that nobody describes is listed all the same and says so.
 */
final class Merge {

    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete");

    private final RouteTable table;
    private final JsonObject document;
    private final JsonObject paths = new JsonObject();
    private final SortedMap<String, JsonObject> tags = new TreeMap<>();
    private final Set<String> operationIds = new TreeSet<>();
    private final SortedSet<String> collisions = new TreeSet<>();

    /**
     * Begins with what the gateway says itself.
     *
     * @param base a document with the gateway's own components and without paths
     */
    Merge(RouteTable table, JsonObject base) {
        this.table = table;
        this.document = base.copy();
    }

    /** Adds the document of one service. */
    void add(String upstream, JsonObject described) {
        JsonObject service = Components.takeOver(upstream, described, document.getJsonObject("components"));
        for (Object tag : service.getJsonArray("tags", new JsonArray())) {
            tags.putIfAbsent(((JsonObject) tag).getString("name"), (JsonObject) tag);
        }
        for (Map.Entry<String, Object> path : service.getJsonObject("paths", new JsonObject())) {
            for (Map.Entry<String, Object> operation : (JsonObject) path.getValue()) {
                if (METHODS.contains(operation.getKey())) {
                    add(upstream, path.getKey(), (JsonObject) path.getValue(), operation.getKey());
                }
            }
        }
    }

    /** The whole of it. */
    JsonObject finish() {
        for (Route route : table.routes()) {
            for (String method : route.declared()) {
                String key = method.toLowerCase(Locale.ROOT);
                if (!at(route.path()).containsKey(key)) {
                    at(route.path()).put(key, undescribed(route.access(method).orElseThrow()));
                }
            }
        }
        var sorted = new JsonObject();
        new TreeMap<>(paths.getMap()).forEach(sorted::put);
        document.put("tags", new JsonArray(tags.values().stream().toList()));
        return document.put("paths", sorted);
    }

    /** Operations that more than one service describes. */
    SortedSet<String> collisions() {
        return collisions;
    }

    private void add(String upstream, String path, JsonObject item, String method) {
        String name = method.toUpperCase(Locale.ROOT);
        Optional<Route> route = table.declaredAs(path);
        Optional<Route.Access> access = route.flatMap(row -> row.access(name));
        if (access.isEmpty() || !route.get().declared().contains(name)) {
            return;
        }
        if (!access.get().upstream().equals(upstream)) {
            collisions.add(name + ' ' + path + " of " + upstream);
            return;
        }
        JsonObject operation = item.getJsonObject(method);
        String id = operation.getString("operationId", method + path);
        if (!operationIds.add(id)) {
            operation.put("operationId", upstream + '-' + id);
        }
        // Variables may have other names in the table than in the service, which speaks of them in its parameters.
        JsonObject there = at(path);
        if (item.containsKey("parameters")) {
            there.put("parameters", item.getJsonArray("parameters"));
        }
        there.put(method, completed(operation, access.get()));
    }

    private JsonObject at(String path) {
        String known = paths.fieldNames().stream()
                .filter(other -> RouteTable.sameTemplate(other, path))
                .findFirst()
                .orElse(path);
        if (!paths.containsKey(known)) {
            paths.put(known, new JsonObject());
        }
        return paths.getJsonObject(known);
    }

    private static JsonObject undescribed(Route.Access access) {
        var operation = new JsonObject()
                .put("summary", "Not described at present")
                .put("description", "The service '" + access.upstream() + "' has not told yet what this is.")
                .put("responses", new JsonObject());
        return completed(operation, access);
    }

    private static JsonObject completed(JsonObject operation, Route.Access access) {
        JsonObject responses = operation.getJsonObject("responses", new JsonObject());
        for (String status : GatewayAnswers.of(access, operation.containsKey("requestBody"))) {
            JsonObject told = responses.getJsonObject(status);
            if (told == null || !told.containsKey("content")) {
                responses.put(status, new JsonObject().put("$ref", "#/components/responses/" + status));
            }
        }
        return operation.put("responses", responses).put("security", security(access.admission()));
    }

    private static JsonArray security(Admission admission) {
        return switch (admission) {
            case Admission.Capability() -> new JsonArray();
            case Admission.Token(var scopes) ->
                // Either will do.
                new JsonArray()
                        .add(new JsonObject().put(GatewayAnswers.SECURITY_SCHEME, new JsonArray(List.copyOf(scopes))))
                        .add(new JsonObject().put(GatewayAnswers.API_KEY_SCHEME, new JsonArray(List.copyOf(scopes))));
        };
    }
}
