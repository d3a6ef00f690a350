package news.dateline.entities.formats;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads lines of JSON and takes values out of them. */
final class JsonLines {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonLines() {}

    /** The object of a line. */
    static JsonNode object(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new FaultyLineException("The line is not one JSON value" + place(e) + ".");
        }
        if (!node.isObject()) {
            throw new FaultyLineException("The line is not a JSON object.");
        }
        return node;
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : ": it makes no sense at column " + e.getLocation().getColumnNr();
    }

    /** A property that is text; null if it is missing. */
    static String text(JsonNode object, String property) {
        JsonNode value = object.get(property);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new FaultyLineException("\"" + property + "\" must be text.");
        }
        return value.textValue();
    }

    /** A property that is a list of objects; empty if it is missing. */
    static List<JsonNode> objects(JsonNode object, String property) {
        JsonNode value = object.get(property);
        if (value == null || value.isNull()) {
            return List.of();
        }
        var items = new ArrayList<JsonNode>();
        value.forEach(items::add);
        if (!value.isArray() || items.stream().anyMatch(item -> !item.isObject())) {
            throw new FaultyLineException("\"" + property + "\" must be a list of objects.");
        }
        return items;
    }

    /** A property that is a number. */
    static double number(JsonNode object, String property) {
        JsonNode value = object.get(property);
        if (value == null || !value.isNumber()) {
            throw new FaultyLineException("\"" + property + "\" must be a number.");
        }
        return value.doubleValue();
    }
}
