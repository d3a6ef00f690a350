package news.dateline.entities.exports.api;

import java.io.IOException;
import java.io.Writer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import news.dateline.entities.exports.domain.Exported;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.Role;

/** One entity per line: what an import takes in, and the entity's URI, status and counts beside it. */
final class NdjsonExport implements ExportWriter {

    private final ObjectMapper json;

    NdjsonExport(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void write(Exported exported, Writer out) throws IOException {
        Entity entity = exported.entity();
        var line = json.createObjectNode()
                .put("uri", entity.id().uri())
                .put("type", entity.type().name())
                .put("name", entity.name())
                .put("status", entity.status().name());
        var names = line.putArray("names");
        entity.names().forEach(name -> name(names.addObject(), name));
        var details = entity.details();
        put(line, "description", details.description());
        var roles = line.putArray("roles");
        details.roles().forEach(role -> role(roles.addObject(), role));
        if (details.coordinates() != null) {
            line.putObject("coordinates")
                    .put("latitude", details.coordinates().latitude())
                    .put("longitude", details.coordinates().longitude());
        }
        var ids = line.putArray("externalIds");
        details.externalIds()
                .forEach(id -> ids.addObject().put("scheme", id.scheme()).put("value", id.value()));
        if (exported.popularity() > 0) {
            line.put("popularity", exported.popularity());
        }
        line.put("articles", entity.articles()).put("mentions", entity.mentions());
        out.write(line + "\n");
    }

    private static void name(ObjectNode item, EntityName name) {
        item.put("name", name.name()).put("kind", name.kind().label());
        put(item, "language", name.language());
        if (name.label()) {
            item.put("label", true);
        }
    }

    private static void role(ObjectNode item, Role role) {
        item.put("title", role.title());
        put(item, "organization", role.organization());
        put(item, "since", role.since());
        put(item, "until", role.until());
    }

    private static void put(ObjectNode node, String property, String text) {
        if (text != null) {
            node.put(property, text);
        }
    }
}
