package news.dateline.entities.reconciliation.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.reconciliation.domain.EntityProperty;
import news.dateline.platform.problem.Problems;

import static java.util.stream.Collectors.joining;

/**
 * A query for values, which is the same in both versions.
 *
 * @param ids the entities' as the client has them
 * @param columns what is wanted of each
 */
record Extensions(List<String> ids, List<Column> columns) {

    private static final int MAX_IDS = 500;
    private static final int MAX_VALUES = 200;

    /**
     * A property that is wanted.
     *
     * @param limit the most values of it
     */
    record Column(EntityProperty property, int limit) {}

    static Extensions read(JsonNode node) {
        var input = new JsonInput();
        if (!node.path("ids").isArray()) {
            input.complain("/ids", "must be an array of ids");
        }
        if (!node.path("properties").isArray()) {
            input.complain("/properties", "must be an array of objects with an id");
        }
        if (node.path("ids").size() > MAX_IDS) {
            throw Problems.of(ProblemType.PAYLOAD_TOO_LARGE, "A query may have at most " + MAX_IDS + " ids.");
        }
        var ids = new ArrayList<String>();
        for (int i = 0; i < node.path("ids").size(); i++) {
            ids.add(input.text(node.path("ids").get(i), "/ids/" + i));
        }
        var columns = new ArrayList<Column>();
        for (int i = 0; i < node.path("properties").size(); i++) {
            column(input, node.path("properties").get(i), "/properties/" + i).ifPresent(columns::add);
        }
        input.throwIfAny();
        return new Extensions(ids, columns.stream().distinct().toList());
    }

    private static Optional<Column> column(JsonInput input, JsonNode node, String at) {
        JsonNode setting = node.path("settings").path("limit");
        // Clients send what is typed into a form: a number, or its text.
        String text = setting.isMissingNode() ? "0" : setting.asText();
        boolean isNumber = text.matches("\\d{1,6}");
        if (!isNumber) {
            input.complain(at + "/settings/limit", "must be a whole number; 0 for as many as there are");
        }
        int limit = isNumber ? Integer.parseInt(text) : 0;
        return property(input, node.path("id"), at + "/id")
                .map(property -> new Column(property, limit == 0 ? MAX_VALUES : Math.min(limit, MAX_VALUES)));
    }

    /** A property by its id. */
    static Optional<EntityProperty> property(JsonInput input, JsonNode node, String at) {
        var found = EntityProperty.named(node.asText());
        if (found.isEmpty()) {
            input.complain(
                    at,
                    "must be one of "
                            + Arrays.stream(EntityProperty.values())
                                    .map(EntityProperty::id)
                                    .collect(joining(", ")));
        }
        return found;
    }
}
