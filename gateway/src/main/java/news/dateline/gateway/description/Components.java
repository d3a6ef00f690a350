package news.dateline.gateway.description;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Takes the components of a document over into another without two of one name that are not the same. */
final class Components {

    private static final List<String> KINDS =
            List.of("schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links", "callbacks");
    private static final String REFERENCE = "$ref";

    private Components() {}

    /**
     * Adds all components of a service's document.
     *
     * @param upstream stands before the names that mean something else already
     * @return the document with its references to the new names
     */
    static JsonObject takeOver(String upstream, JsonObject document, JsonObject components) {
        JsonObject own = document.getJsonObject("components", new JsonObject());
        Map<String, String> renamed = new HashMap<>();
        for (String kind : KINDS) {
            JsonObject known = components.getJsonObject(kind, new JsonObject());
            for (String name : own.getJsonObject(kind, new JsonObject()).fieldNames()) {
                if (known.containsKey(name)
                        && !known.getValue(name).equals(own.getJsonObject(kind).getValue(name))) {
                    renamed.put(reference(kind, name), reference(kind, newName(upstream, name)));
                }
            }
        }
        JsonObject service = (JsonObject) rewritten(document, renamed);
        for (String kind : KINDS) {
            for (Map.Entry<String, Object> component :
                    service.getJsonObject("components", new JsonObject()).getJsonObject(kind, new JsonObject())) {
                String reference =
                        renamed.getOrDefault(reference(kind, component.getKey()), reference(kind, component.getKey()));
                if (!components.containsKey(kind)) {
                    components.put(kind, new JsonObject());
                }
                components
                        .getJsonObject(kind)
                        .put(reference.substring(reference.lastIndexOf('/') + 1), component.getValue());
            }
        }
        return service;
    }

    private static String reference(String kind, String name) {
        return "#/components/" + kind + '/' + name;
    }

    private static String newName(String upstream, String name) {
        return Character.toUpperCase(upstream.charAt(0)) + upstream.substring(1) + name;
    }

    private static Object rewritten(Object value, Map<String, String> renamed) {
        return switch (value) {
            case JsonObject object -> {
                var copy = new JsonObject();
                object.forEach(entry -> copy.put(
                        entry.getKey(),
                        entry.getKey().equals(REFERENCE) && entry.getValue() instanceof String reference
                                ? renamed.getOrDefault(reference, reference)
                                : rewritten(entry.getValue(), renamed)));
                yield copy;
            }
            case JsonArray array -> {
                var copy = new JsonArray();
                array.forEach(element -> copy.add(rewritten(element, renamed)));
                yield copy;
            }
            case null -> null;
            default -> value;
        };
    }
}
