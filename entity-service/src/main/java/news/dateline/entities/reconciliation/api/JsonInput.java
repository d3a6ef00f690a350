package news.dateline.entities.reconciliation.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.reconciliation.domain.ReconciliationQuery;
import news.dateline.platform.problem.JsonProblems;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

import static java.util.stream.Collectors.joining;

/** Reads the JSON of requests and remembers what is wrong with it, so that a client is told all at once. */
final class JsonInput {

    /** The most queries in one batch: enough to keep the network busy, and a second of work at most. */
    static final int MAX_BATCH = 50;

    private static final int MAX_VALUES = 50;
    private static final int MAX_TEXT = 500;

    private final List<Violation> violations = new ArrayList<>();

    /** Parses a text. */
    static JsonNode parse(ObjectMapper json, String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw JsonProblems.of(e);
        }
    }

    /** Refuses a batch that is no batch or too large. */
    static void requireBatch(JsonNode batch, boolean isOne, String form) {
        if (!isOne) {
            throw Problems.invalid(Violation.at("", "must be " + form));
        }
        if (batch.size() > MAX_BATCH) {
            throw Problems.of(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    "A batch may have at most " + MAX_BATCH + " queries, as the manifest's batchSize says.");
        }
    }

    void complain(String pointer, String message) {
        violations.add(Violation.at(pointer, message));
    }

    void throwIfAny() {
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }

    /** Complains of properties that there are none of. */
    void requireOnly(JsonNode object, String pointer, Set<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                complain(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), "is not known here");
            }
        });
    }

    /** A text that must be there. */
    String text(JsonNode node, String pointer) {
        if (!node.isTextual() || node.asText().isBlank()) {
            complain(pointer, "must be a text that is not blank");
            return "";
        }
        return bounded(node.asText(), pointer);
    }

    private String bounded(String text, String pointer) {
        if (text.length() > MAX_TEXT) {
            complain(pointer, "must have at most " + MAX_TEXT + " characters: no name is that long");
        }
        if (text.indexOf('\0') >= 0) {
            complain(pointer, "must have no NUL character");
        }
        return text;
    }

    /** One value or several, of whatever kind, as texts. */
    List<String> values(JsonNode node, String pointer) {
        var nodes = node.isArray() ? elements(node).toList() : List.of(node);
        if (nodes.isEmpty() || nodes.size() > MAX_VALUES) {
            complain(pointer, "must have 1 to " + MAX_VALUES + " values");
            return List.of();
        }
        return nodes.stream().map(value -> value(value, pointer)).toList();
    }

    private String value(JsonNode node, String pointer) {
        JsonNode value = node.isObject() ? node.path("id") : node;
        if (!value.isValueNode() || value.isNull() || value.isMissingNode()) {
            complain(pointer, "must be a text, a number, true or false, or an object with an id; or an array of these");
            return "";
        }
        return bounded(value.asText(), pointer);
    }

    /** How many candidates are wanted. */
    int limit(JsonNode node, String pointer) {
        if (node.isMissingNode()) {
            return ReconciliationQuery.DEFAULT_LIMIT;
        }
        if (!node.isIntegralNumber() || node.asLong() < 1) {
            complain(pointer, "must be a whole number from 1");
            return ReconciliationQuery.DEFAULT_LIMIT;
        }
        return (int) Math.min(node.asLong(), ReconciliationQuery.MAX_LIMIT);
    }

    /** A type by its id. */
    Stream<EntityKind> type(JsonNode node, String pointer) {
        var found = Stream.of(EntityKind.values())
                .filter(kind -> kind.name().equals(node.asText()))
                .findFirst();
        if (found.isEmpty()) {
            complain(
                    pointer,
                    "must be one of "
                            + Stream.of(EntityKind.values()).map(Enum::name).collect(joining(", ")));
        }
        return found.stream();
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
