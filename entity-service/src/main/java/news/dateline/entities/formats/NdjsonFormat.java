package news.dateline.entities.formats;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.imports.domain.EntityRecord;
import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.Role;

/**
 * One entity per line, as the API writes entities and as exports do: {@code type}, {@code name}, {@code names},
 * {@code description}, {@code roles}, {@code coordinates}, {@code externalIds}, {@code status}; {@code uri}, if it was exported; and {@code popularity}, 0-1. A
 * candidate stays one; what is rejected or merged is passed over. What else an export tells of an entity, such as its counts,
 * says nothing about it here.
 */
@ApplicationScoped
class NdjsonFormat extends LineFormat {

    private static final int LONGEST_LINE = 1 << 20;

    @Override
    public ImportFormat format() {
        return ImportFormat.NDJSON;
    }

    @Override
    int longestLine() {
        return LONGEST_LINE;
    }

    @Override
    Optional<EntityRecord> read(String line, ImportOptions options) {
        JsonNode object = JsonLines.object(line);
        String name = JsonLines.text(object, "name");
        if (name == null || name.isBlank()) {
            throw new FaultyLineException("\"name\" must be given: what the entity is called.");
        }
        var type = Constants.type(JsonLines.text(object, "type"));
        var status = Constants.status(JsonLines.text(object, "status"));
        if (!options.takes(type) || status == EntityStatus.REJECTED || status == EntityStatus.MERGED) {
            return Optional.empty();
        }
        var draft = new Draft(options, type, name)
                .uri(JsonLines.text(object, "uri"))
                .description(JsonLines.text(object, "description"));
        JsonLines.objects(object, "names").forEach(item -> name(draft, item));
        JsonLines.objects(object, "externalIds").forEach(id -> draft.id(required(id, "scheme"), required(id, "value")));
        JsonLines.objects(object, "roles").forEach(item -> draft.role(role(item)));
        if (status == EntityStatus.CANDIDATE) {
            draft.candidate();
        }
        if (object.hasNonNull("coordinates")) {
            JsonNode point = object.get("coordinates");
            draft.coordinates(
                    new Coordinates(JsonLines.number(point, "latitude"), JsonLines.number(point, "longitude")));
        }
        if (object.hasNonNull("popularity")) {
            draft.popularity(JsonLines.number(object, "popularity"));
        }
        return Optional.of(draft.record());
    }

    private static void name(Draft draft, JsonNode item) {
        draft.name(
                required(item, "name"),
                Constants.nameKind(JsonLines.text(item, "kind")),
                JsonLines.text(item, "language"),
                item.path("label").asBoolean(false));
    }

    private static Role role(JsonNode item) {
        return new Role(
                required(item, "title"),
                null,
                JsonLines.text(item, "organization"),
                JsonLines.text(item, "since"),
                JsonLines.text(item, "until"));
    }

    private static String required(JsonNode object, String property) {
        String text = JsonLines.text(object, property);
        if (text == null || text.isBlank()) {
            throw new FaultyLineException("Each of its items must have \"" + property + "\".");
        }
        return text;
    }
}
