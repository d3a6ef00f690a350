package news.dateline.entities.reconciliation.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.reconciliation.domain.Condition;
import news.dateline.entities.reconciliation.domain.Condition.Quantifier;
import news.dateline.entities.reconciliation.domain.Qualifier;
import news.dateline.entities.reconciliation.domain.ReconciliationQuery;

/** Reads a batch of version 0.2: an object with a query by each of the client's own keys. */
final class Queries02 {

    private static final Set<String> OF_A_QUERY = Set.of("query", "type", "limit", "properties", "type_strict");
    private static final Set<String> STRICTNESS = Set.of("any", "should", "all");

    private final JsonInput input = new JsonInput();

    private Queries02() {}

    static Map<String, ReconciliationQuery> read(JsonNode batch) {
        JsonInput.requireBatch(batch, batch.isObject(), "an object with a query by each key");
        var reader = new Queries02();
        var queries = new LinkedHashMap<String, ReconciliationQuery>();
        batch.properties()
                .forEach(entry -> queries.put(entry.getKey(), reader.query(entry.getValue(), pointer(entry.getKey()))));
        reader.input.throwIfAny();
        return queries;
    }

    private static String pointer(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private ReconciliationQuery query(JsonNode node, String at) {
        input.requireOnly(node, at, OF_A_QUERY);
        JsonNode properties = node.path("properties");
        boolean hasProperties = properties.isArray() && !properties.isEmpty();
        if (node.path("query").isMissingNode() && !hasProperties) {
            input.complain(at, "must have a query or properties");
        }
        JsonNode strict = node.path("type_strict");
        if (!strict.isMissingNode() && !STRICTNESS.contains(strict.asText())) {
            input.complain(at + "/type_strict", "must be any, should or all");
        }
        if (!properties.isMissingNode() && !properties.isArray()) {
            input.complain(at + "/properties", "must be an array");
        }
        return new ReconciliationQuery(
                node.has("query") ? List.of(input.text(node.path("query"), at + "/query")) : List.of(),
                types(node.path("type"), at + "/type"),
                conditions(properties, at + "/properties"),
                input.limit(node.path("limit"), at + "/limit"));
    }

    private Set<EntityKind> types(JsonNode node, String at) {
        var types = new LinkedHashSet<EntityKind>();
        var given = node.isArray() ? JsonInput.elements(node).toList() : List.of(node);
        given.stream()
                .filter(type -> !type.isMissingNode() && !type.isNull())
                .flatMap(type -> input.type(type, at))
                .forEach(types::add);
        return types;
    }

    private List<Condition> conditions(JsonNode properties, String at) {
        var conditions = new ArrayList<Condition>();
        for (int i = 0; i < properties.size(); i++) {
            JsonNode node = properties.get(i);
            String there = at + "/" + i;
            var values = input.values(node.path("v"), there + "/v");
            Extensions.property(input, node.path("pid"), there + "/pid")
                    .map(property -> new Condition(property, values, Quantifier.ANY, Qualifier.EXACT, false))
                    .ifPresent(conditions::add);
        }
        return conditions;
    }
}
