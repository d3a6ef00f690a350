package news.dateline.entities.reconciliation.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.reconciliation.domain.Condition;
import news.dateline.entities.reconciliation.domain.Condition.Quantifier;
import news.dateline.entities.reconciliation.domain.Qualifier;
import news.dateline.entities.reconciliation.domain.Reconciler;
import news.dateline.entities.reconciliation.domain.ReconciliationQuery;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

/** Reads a batch of the draft of 1.0: an object with an array of queries, each of which has conditions. */
final class Queries10 {

    private static final Set<String> OF_A_QUERY = Set.of("type", "limit", "lang", "dir", "conditions");

    private final JsonInput input = new JsonInput();

    private Queries10() {}

    static List<ReconciliationQuery> read(JsonNode body) {
        JsonNode batch = body.path("queries");
        JsonInput.requireBatch(batch, batch.isArray(), "an object with an array of queries");
        var reader = new Queries10();
        var queries = new ArrayList<ReconciliationQuery>();
        for (int i = 0; i < batch.size(); i++) {
            queries.add(reader.query(batch.get(i), "/queries/" + i));
        }
        reader.input.throwIfAny();
        return queries;
    }

    private ReconciliationQuery query(JsonNode node, String at) {
        input.requireOnly(node, at, OF_A_QUERY);
        JsonNode given = node.path("conditions");
        if (!given.isArray() || given.isEmpty()) {
            input.complain(at + "/conditions", "must be an array with at least one condition");
        }
        var names = new ArrayList<String>();
        var conditions = new ArrayList<Condition>();
        for (int i = 0; i < given.size(); i++) {
            String there = at + "/conditions/" + i;
            JsonNode condition = given.get(i);
            switch (condition.path("matchType").asText()) {
                case "name" -> names.addAll(values(condition, there));
                case "id" -> names.addAll(ids(condition, there));
                case "property" -> condition(condition, there).ifPresent(conditions::add);
                default -> input.complain(there + "/matchType", "must be name, id or property");
            }
        }
        return new ReconciliationQuery(
                names, types(node.path("type"), at), conditions, input.limit(node.path("limit"), at + "/limit"));
    }

    private Set<EntityKind> types(JsonNode node, String at) {
        return node.isMissingNode() || node.isNull()
                ? Set.of()
                : input.type(node, at + "/type").collect(toUnmodifiableSet());
    }

    private List<String> values(JsonNode condition, String at) {
        return input.values(condition.path("propertyValue"), at + "/propertyValue");
    }

    private List<String> ids(JsonNode condition, String at) {
        var ids = values(condition, at);
        if (!ids.stream().allMatch(Reconciler::isId)) {
            input.complain(at + "/propertyValue", "must be ids of entities, which are UUIDs");
        }
        return ids;
    }

    private Optional<Condition> condition(JsonNode node, String at) {
        var values = values(node, at);
        var quantifier = quantifier(node.path("matchQuantifier"), at + "/matchQuantifier");
        var qualifier = qualifier(node.path("matchQualifier"), at + "/matchQualifier");
        boolean required = node.path("required").asBoolean(false);
        return Extensions.property(input, node.path("propertyId"), at + "/propertyId")
                .map(property -> new Condition(property, values, quantifier, qualifier, required));
    }

    private Quantifier quantifier(JsonNode node, String at) {
        String given = node.asText("any");
        var found = Arrays.stream(Quantifier.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(given))
                .findFirst();
        if (found.isEmpty() && !node.isMissingNode()) {
            input.complain(at, "must be any, all or none");
        }
        return found.orElse(Quantifier.ANY);
    }

    private Qualifier qualifier(JsonNode node, String at) {
        if (node.isMissingNode()) {
            return Qualifier.EXACT;
        }
        var found = Qualifier.named(node.asText());
        if (found.isEmpty()) {
            input.complain(
                    at,
                    "must be one of "
                            + Arrays.stream(Qualifier.values())
                                    .map(Qualifier::id)
                                    .collect(joining(", ")));
        }
        return found.orElse(Qualifier.EXACT);
    }
}
