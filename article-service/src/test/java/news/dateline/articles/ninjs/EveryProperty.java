package news.dateline.articles.ninjs;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes an item of the schema that has every property once. */
public final class EveryProperty {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** One of each pair that excludes the other, and what the schema wants to be an array and a string at once. */
    private static final Set<String> LEFT_OUT =
            Set.of("address", "encodedRights", "expectedStartDate", "expectedEndDate", "recurrenceDates");

    private final JsonNode schema;

    private EveryProperty(JsonNode schema) {
        this.schema = schema;
    }

    /** The item. */
    public static JsonNode of(JsonNode schema) {
        return new EveryProperty(schema).object(schema.at("/$defs/ninjsType"), 0);
    }

    private JsonNode value(String name, JsonNode definition, int depth) {
        if (name.equals("geoJSON")) {
            ObjectNode point = NODES.objectNode().put("type", "Point");
            point.putArray("coordinates").add(49.25).add(-40);
            return point;
        }
        if (definition.has("enum")) {
            return definition.get("enum").get(0);
        }
        if (name.equals("associations")) {
            ObjectNode association = depth == 0 ? object(schema.at("/$defs/ninjsType"), 1) : NODES.objectNode();
            association.put("name", "picture").put("rel", "main").put("uri", "urn:example:picture");
            return NODES.arrayNode().add(association);
        }
        if (definition.path("$ref").asText().startsWith("#/")) {
            return value(name, schema.at(definition.get("$ref").asText().substring(1)), depth);
        }
        return switch (definition.path("type").asText()) {
            case "array" -> NODES.arrayNode().add(value("", definition.get("items"), depth));
            case "object" -> object(definition, depth);
            case "integer" -> NODES.numberNode(3);
            case "number" -> NODES.numberNode(29.97);
            default -> NODES.textNode(text(name, definition));
        };
    }

    private ObjectNode object(JsonNode definition, int depth) {
        ObjectNode object = NODES.objectNode();
        definition.get("properties").properties().forEach(property -> {
            if (!LEFT_OUT.contains(property.getKey())) {
                object.set(property.getKey(), value(property.getKey(), property.getValue(), depth));
            }
        });
        return object;
    }

    private static String text(String name, JsonNode definition) {
        if (name.equals("language") || name.equals("lang")) {
            return "az-Latn";
        }
        return switch (definition.path("format").asText()) {
            case "date-time" -> "2026-11-24T09:30:00Z";
            case "uri" -> "http://example.com/" + name;
            default -> "a " + name;
        };
    }
}
