package news.dateline.articles.harness;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON to compare by what it means: points in time are equal whatever their offsets. */
public final class JsonTrees {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonTrees() {}

    /** The tree of a text. */
    public static JsonNode of(String json) {
        try {
            return normalised(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + json, e);
        }
    }

    /** The tree with every point in time in UTC. */
    public static JsonNode normalised(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode result = JSON.createObjectNode();
            object.properties().forEach(entry -> result.set(entry.getKey(), normalised(entry.getValue())));
            return result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = JSON.createArrayNode();
            array.forEach(entry -> result.add(normalised(entry)));
            return result;
        }
        return node.isTextual() ? JSON.getNodeFactory().textNode(inUtc(node.asText())) : node;
    }

    private static String inUtc(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().toString();
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
