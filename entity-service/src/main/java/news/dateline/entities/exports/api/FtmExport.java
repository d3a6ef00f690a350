package news.dateline.entities.exports.api;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.exports.domain.Exported;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.ExternalId;
import news.dateline.entities.registry.domain.NameKind;
import news.dateline.entities.registry.domain.Role;

/** Entities of FollowTheMoney. Groups and works have no schema there and are left out. */
final class FtmExport implements ExportWriter {

    private static final Map<EntityKind, String> SCHEMATA = Map.of(
            EntityKind.PERSON, "Person",
            EntityKind.ORGANIZATION, "Organization",
            EntityKind.PLACE, "Address",
            EntityKind.EVENT, "Event",
            EntityKind.PRODUCT, "Asset");
    private static final Map<String, String> IDS = Map.of("wikidata", "wikidataId", "lei", "leiCode");

    private final ObjectMapper json;

    FtmExport(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void write(Exported exported, Writer out) throws IOException {
        Entity entity = exported.entity();
        String schema = SCHEMATA.get(entity.type());
        if (schema == null) {
            return;
        }
        var line = json.createObjectNode()
                .put(
                        "id",
                        entity.details().externalIds().stream()
                                .filter(id -> id.scheme().equals("ftm"))
                                .map(ExternalId::value)
                                .findFirst()
                                .orElse(entity.id().toString()))
                .put("schema", schema)
                .put("caption", entity.name());
        var properties = line.putObject("properties");
        properties.putArray("name").add(entity.name());
        for (EntityName name : entity.names()) {
            if (!name.name().equals(entity.name())) {
                properties.withArray(property(name.kind())).add(name.name());
            }
        }
        entity.details()
                .externalIds()
                .forEach(id -> Optional.ofNullable(IDS.get(id.scheme()))
                        .ifPresent(property -> properties.putArray(property).add(id.value())));
        details(entity, properties);
        out.write(line + "\n");
    }

    private static void details(Entity entity, ObjectNode properties) {
        var details = entity.details();
        if (details.description() != null) {
            properties.putArray("summary").add(details.description());
        }
        if (entity.type() == EntityKind.PERSON && !details.roles().isEmpty()) {
            var positions = properties.putArray("position");
            details.roles().stream().map(Role::title).forEach(positions::add);
        }
        if (entity.type() == EntityKind.PLACE && details.coordinates() != null) {
            properties
                    .putArray("latitude")
                    .add(Double.toString(details.coordinates().latitude()));
            properties
                    .putArray("longitude")
                    .add(Double.toString(details.coordinates().longitude()));
        }
    }

    private static String property(NameKind kind) {
        return switch (kind) {
            case ACRONYM -> "abbreviation";
            case FORMER -> "previousName";
            case OFFICIAL, SHORT, TRANSLITERATION, ALIAS -> "alias";
        };
    }
}
