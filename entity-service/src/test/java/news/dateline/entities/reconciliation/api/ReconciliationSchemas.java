package news.dateline.entities.reconciliation.api;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import news.dateline.entities.harness.Shared;

/** The schemas of the specification, as far as they are there; without them a test is skipped, and says so. */
final class ReconciliationSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String META = "http://json-schema.org/schema#";
    private static final String DRAFT_07 = "http://json-schema.org/draft-07/schema#";

    private ReconciliationSchemas() {}

    /** What a schema has against a text of JSON. */
    static List<String> complaints(String version, String schema, String text) {
        Path folder = Shared.need("standards/reconciliation/" + version + "/schemas");
        var factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V7,
                builder -> builder.schemaLoaders(loaders -> loaders.add(address -> () -> {
                    String name = address.toString();
                    String file =
                            name.contains("swagger.io") ? "openapi.json" : name.substring(name.lastIndexOf('/') + 1);
                    return new ByteArrayInputStream(text(folder.resolve(file)).getBytes(StandardCharsets.UTF_8));
                })));
        try {
            var parsed = factory.getSchema(
                    JSON.readTree(text(folder.resolve(schema + ".json"))),
                    SchemaValidatorsConfig.builder().build());
            return parsed.validate(JSON.readTree(text)).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    /** The schemas name no version of JSON Schema, which the validator needs. */
    private static String text(Path file) {
        return Shared.text(file).replace(META, DRAFT_07);
    }
}
