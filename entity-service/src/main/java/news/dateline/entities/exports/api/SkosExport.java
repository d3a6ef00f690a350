package news.dateline.entities.exports.api;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import news.dateline.entities.exports.domain.Exported;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.ExternalId;

/**
 * A SKOS concept scheme in JSON-LD: each entity a concept with one preferred label per language, alternative labels, a
 * definition, coordinates (WGS 84 vocabulary) and exact matches.
 */
final class SkosExport implements ExportWriter {

    private static final String SCHEME = "urn:dateline:entities";
    private static final Map<String, String> MATCHES = Map.of(
            "wikidata", "http://www.wikidata.org/entity/",
            "geonames", "https://sws.geonames.org/",
            "isni", "https://isni.org/isni/",
            "iptc", "http://cv.iptc.org/newscodes/");

    private final ObjectMapper json;

    SkosExport(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write("""
                {"@context": {
                  "skos": "http://www.w3.org/2004/02/skos/core#",
                  "dct": "http://purl.org/dc/terms/",
                  "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
                  "prefLabel": "skos:prefLabel", "altLabel": "skos:altLabel", "definition": "skos:definition",
                  "notation": "skos:notation", "lat": "geo:lat", "long": "geo:long", "type": "dct:type",
                  "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
                  "exactMatch": {"@id": "skos:exactMatch", "@type": "@id"}},
                "@graph": [
                {"@id": "%s", "@type": "skos:ConceptScheme", "dct:title": "Entities of Dateline"}""".formatted(SCHEME));
    }

    @Override
    public void write(Exported exported, Writer out) throws IOException {
        Entity entity = exported.entity();
        var concept = json.createObjectNode()
                .put("@id", entity.id().uri())
                .put("@type", "skos:Concept")
                .put("inScheme", SCHEME)
                .put("type", entity.type().name().toLowerCase(Locale.ROOT));
        labels(entity, concept.putArray("prefLabel"), concept.putArray("altLabel"));
        var details = entity.details();
        if (details.description() != null) {
            concept.put("definition", details.description());
        }
        if (details.coordinates() != null) {
            concept.put("lat", details.coordinates().latitude())
                    .put("long", details.coordinates().longitude());
        }
        matches(entity, concept);
        out.write(",\n" + concept);
    }

    /** SKOS wants one preferred label per language, and none that is an alternative one too. */
    private static void labels(Entity entity, ArrayNode preferred, ArrayNode others) {
        boolean named = false;
        for (EntityName name : entity.names()) {
            boolean first = name.name().equals(entity.name()) && !named && !name.label();
            named |= first || (name.label() && name.name().equals(entity.name()));
            label(name.label() || first ? preferred : others, name.name(), name.language());
        }
        if (!named) {
            label(preferred, entity.name(), null);
        }
    }

    private static void label(ArrayNode labels, String text, String language) {
        ObjectNode label = labels.addObject().put("@value", text);
        if (language != null) {
            label.put("@language", language);
        }
    }

    private static void matches(Entity entity, ObjectNode concept) {
        var matches = concept.putArray("exactMatch");
        var notations = concept.putArray("notation");
        for (ExternalId id : entity.details().externalIds()) {
            String base = MATCHES.get(id.scheme());
            if (base == null) {
                notations.add(id.toString());
            } else {
                matches.add(base + id.value() + (id.scheme().equals("geonames") ? "/" : ""));
            }
        }
    }

    @Override
    public void end(Writer out) throws IOException {
        out.write("\n]}\n");
    }
}
