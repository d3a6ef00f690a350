package news.dateline.articles.harness;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** The official schema of ninjs 3.1, as far as it is there. */
public final class NinjsSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Stands in for GeoJSON's own schema, to which ninjs refers by an address. */
    private static final String GEO_JSON = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["type"]}
            """;

    private NinjsSchema() {}

    /** The schema itself. */
    public static JsonNode document() {
        try {
            return JSON.readTree(Shared.text(Shared.need("standards/ninjs/ninjs-schema_3.1.json")));
        } catch (JsonProcessingException e) {
            throw new AssertionError("the schema is not JSON", e);
        }
    }

    /** What it has against an item. */
    public static List<String> complaints(JsonNode item) {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(
                        loaders -> loaders.schemas(Map.of("https://geojson.org/schema/GeoJSON.json", GEO_JSON))));
        JsonSchema schema = factory.getSchema(document());
        return schema.validate(item).stream().map(ValidationMessage::getMessage).toList();
    }
}
