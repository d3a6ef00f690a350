package news.dateline.entities.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.imports.domain.EntityRecord;
import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.NameKind;

/**
 * Wikidata's JSON dump: one array, one item per line. An item's type comes from what it is an instance of
 * ({@link WikidataTypes}); items of none of those classes are passed over. Names of the languages that the options take
 * become names, sitelinks become popularity.
 */
@ApplicationScoped
class WikidataFormat extends LineFormat {

    /** The largest items have some megabytes. */
    private static final int LONGEST_LINE = 1 << 24;

    private static final Set<String> BRACKETS = Set.of("[", "]", "[]");
    private static final String INSTANCE_OF = "P31";
    private static final String COORDINATES = "P625";
    private static final String GEONAMES = "P1566";
    private static final String ISNI = "P213";
    private static final String LEI = "P1278";
    /** As many as the best known items have. */
    private static final double MOST_SITELINKS = 400;

    private static final List<String> FIRST_LANGUAGES = List.of("en", "mul");

    private final WikidataTypes types;

    WikidataFormat(WikidataTypes types) {
        this.types = types;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.WIKIDATA;
    }

    @Override
    int longestLine() {
        return LONGEST_LINE;
    }

    @Override
    Optional<EntityRecord> read(String line, ImportOptions options) {
        String json = line.strip();
        if (BRACKETS.contains(json)) {
            return Optional.empty();
        }
        JsonNode item = JsonLines.object(json.endsWith(",") ? json.substring(0, json.length() - 1) : json);
        String id = JsonLines.text(item, "id");
        if (id == null) {
            throw new FaultyLineException("\"id\" must be given, as items of Wikidata have it.");
        }
        if (!"item".equals(item.path("type").asText("item"))) {
            return Optional.empty();
        }
        return types.of(values(item, INSTANCE_OF))
                .filter(options::takes)
                .flatMap(type -> label(item, options).map(name -> record(item, id, type, name, options)));
    }

    private static EntityRecord record(JsonNode item, String id, EntityKind type, String name, ImportOptions options) {
        var draft = new Draft(options, type, name);
        item.path("labels")
                .forEach(label -> draft.name(value(label), NameKind.ofName(value(label)), language(label), true));
        item.path("aliases")
                .forEach(list -> list.forEach(alias ->
                        draft.name(value(alias), NameKind.ofAlias(value(alias), name), language(alias), false)));
        return draft.id("wikidata", id)
                .id("geonames", first(item, GEONAMES))
                .id(
                        "isni",
                        Optional.ofNullable(first(item, ISNI))
                                .map(text -> text.replace(" ", ""))
                                .orElse(null))
                .id("lei", first(item, LEI))
                .description(description(item, options))
                .coordinates(coordinates(item))
                .popularity(Math.log1p(item.path("sitelinks").size()) / Math.log(MOST_SITELINKS))
                .record();
    }

    private static Optional<String> label(JsonNode item, ImportOptions options) {
        return inBestLanguage(item.path("labels"), options);
    }

    private static String description(JsonNode item, ImportOptions options) {
        return inBestLanguage(item.path("descriptions"), options).orElse(null);
    }

    /** English if it is taken in, else the first language that is. */
    private static Optional<String> inBestLanguage(JsonNode texts, ImportOptions options) {
        var found = new ArrayList<JsonNode>();
        FIRST_LANGUAGES.forEach(language -> found.add(texts.path(language)));
        options.languages().stream().sorted().forEach(language -> found.add(texts.path(language)));
        if (options.languages().isEmpty()) {
            texts.forEach(found::add);
        }
        return found.stream()
                .filter(text -> text.hasNonNull("value")
                        && (FIRST_LANGUAGES.contains(language(text)) || options.takes(language(text))))
                .map(WikidataFormat::value)
                .findFirst();
    }

    private static String value(JsonNode text) {
        return text.path("value").asText("");
    }

    private static String language(JsonNode text) {
        return text.path("language").asText(null);
    }

    private static String first(JsonNode item, String property) {
        return values(item, property).stream().findFirst().orElse(null);
    }

    private static List<String> values(JsonNode item, String property) {
        var values = new ArrayList<String>();
        statements(item, property).forEach(value -> {
            if (value.isTextual()) {
                values.add(value.textValue());
            } else if (value.hasNonNull("id")) {
                values.add(value.get("id").asText());
            }
        });
        return values;
    }

    private static Coordinates coordinates(JsonNode item) {
        return statements(item, COORDINATES).stream()
                .filter(value -> value.path("latitude").isNumber()
                        && value.path("longitude").isNumber())
                // Places on other globes have no place on the map.
                .filter(value -> value.path("globe").asText("").endsWith("/Q2"))
                .findFirst()
                .map(value -> new Coordinates(
                        value.get("latitude").doubleValue(),
                        value.get("longitude").doubleValue()))
                .orElse(null);
    }

    /** The values of a property's statements, but for those that are deprecated. */
    private static List<JsonNode> statements(JsonNode item, String property) {
        var values = new ArrayList<JsonNode>();
        item.path("claims").path(property).forEach(statement -> {
            JsonNode value = statement.path("mainsnak").path("datavalue").path("value");
            if (!value.isMissingNode()
                    && !"deprecated".equals(statement.path("rank").asText())) {
                values.add(value);
            }
        });
        return values;
    }
}
