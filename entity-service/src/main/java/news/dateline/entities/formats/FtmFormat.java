package news.dateline.entities.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.imports.domain.EntityRecord;
import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.NameKind;
import news.dateline.entities.registry.domain.Role;

/**
 * Entities of FollowTheMoney, as Aleph and OpenSanctions write them: {@code id}, {@code schema}, {@code properties} whose values
 * are lists of text. Schemata that name nothing of the registry (ownerships, documents, payments) are passed over.
 */
@ApplicationScoped
class FtmFormat extends LineFormat {

    private static final int LONGEST_LINE = 1 << 22;
    private static final Map<String, EntityKind> TYPES = Map.ofEntries(
            Map.entry("Person", EntityKind.PERSON),
            Map.entry("LegalEntity", EntityKind.ORGANIZATION),
            Map.entry("Organization", EntityKind.ORGANIZATION),
            Map.entry("Company", EntityKind.ORGANIZATION),
            Map.entry("PublicBody", EntityKind.ORGANIZATION),
            Map.entry("Asset", EntityKind.PRODUCT),
            Map.entry("Vessel", EntityKind.PRODUCT),
            Map.entry("Airplane", EntityKind.PRODUCT),
            Map.entry("Vehicle", EntityKind.PRODUCT),
            Map.entry("Event", EntityKind.EVENT),
            Map.entry("Address", EntityKind.PLACE));

    @Override
    public ImportFormat format() {
        return ImportFormat.FTM;
    }

    @Override
    int longestLine() {
        return LONGEST_LINE;
    }

    @Override
    Optional<EntityRecord> read(String line, ImportOptions options) {
        JsonNode object = JsonLines.object(line);
        String schema = JsonLines.text(object, "schema");
        if (schema == null) {
            throw new FaultyLineException("\"schema\" must be given, as entities of FollowTheMoney have it.");
        }
        EntityKind type = TYPES.get(schema);
        if (type == null || !options.takes(type)) {
            return Optional.empty();
        }
        List<String> names = values(object, "name");
        String name = names.isEmpty() ? JsonLines.text(object, "caption") : names.getFirst();
        if (name == null || name.isBlank()) {
            throw new FaultyLineException("\"properties\" must have a \"name\".");
        }
        var draft = new Draft(options, type, name)
                .names(names, NameKind.ALIAS, null)
                .names(values(object, "alias"), NameKind.ALIAS, null)
                .names(values(object, "weakAlias"), NameKind.ALIAS, null)
                .names(values(object, "abbreviation"), NameKind.ACRONYM, null)
                .names(values(object, "previousName"), NameKind.FORMER, null)
                .uri(JsonLines.text(object, "id"))
                .id("ftm", JsonLines.text(object, "id"))
                .id("wikidata", first(object, "wikidataId"))
                .id("lei", first(object, "leiCode"))
                .coordinates(coordinates(object))
                .description(first(object, "summary", "notes", "description"));
        values(object, "position").forEach(title -> draft.role(new Role(title, null, null, null, null)));
        return Optional.of(draft.record());
    }

    /** Those that it has as numbers, both of them. */
    private static Coordinates coordinates(JsonNode object) {
        try {
            String latitude = first(object, "latitude");
            String longitude = first(object, "longitude");
            return latitude == null || longitude == null
                    ? null
                    : new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude));
        } catch (NumberFormatException e) {
            throw new FaultyLineException("\"latitude\" and \"longitude\" must be numbers of degrees.");
        }
    }

    private static String first(JsonNode object, String... properties) {
        for (String property : properties) {
            var found = values(object, property);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return null;
    }

    private static List<String> values(JsonNode object, String property) {
        var texts = new ArrayList<String>();
        object.path("properties").path(property).forEach(value -> {
            if (value.isTextual() && !value.textValue().isBlank()) {
                texts.add(value.textValue());
            }
        });
        return texts;
    }
}
