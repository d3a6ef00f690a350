package news.dateline.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/**
 * The operators' own schemas, one file a kind: {@code <group>_<plural>.json} with the schema of each served version. They
 * are not part of the project; {@code -Ddateline.operator-schemas=DIR} names another folder than {@code shared/crds} beside
 * the checkout.
 */
final class OperatorSchemas {

    static final Path FOLDER = Path.of(System.getProperty(
            "dateline.operator-schemas",
            Manifest.DEPLOY.resolve("../../shared/crds").normalize().toString()));

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);

    private OperatorSchemas() {}

    /** What the operator would refuse. */
    static List<String> problems(Manifest manifest) {
        return definition(manifest)
                .map(definition -> definition.path("versions").path(manifest.version()))
                .map(schema -> schema.isMissingNode()
                        ? List.of(manifest.apiVersion() + " is not served")
                        : problems(schema, manifest.json()))
                .orElse(List.of("there is no schema of " + manifest.apiVersion() + " " + manifest.kind()));
    }

    private static List<String> problems(JsonNode schema, JsonNode document) {
        ObjectNode whole = schema.deepCopy();
        // Some leave out what every object has.
        for (String everywhere : List.of("apiVersion", "kind", "metadata")) {
            whole.withObject("/properties/" + everywhere);
        }
        JsonSchema strict = FACTORY.getSchema(strict(whole));
        return strict.validate(document).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    private static Optional<JsonNode> definition(Manifest manifest) {
        String beginning = manifest.group() + "_" + manifest.kind().toLowerCase(Locale.ROOT);
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .map(OperatorSchemas::read)
                    .filter(definition -> definition.path("kind").asText().equals(manifest.kind()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kubernetes drops fields that a schema does not name; here each is a mistake. */
    private static JsonNode strict(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.path("x-kubernetes-int-or-string").asBoolean()) {
                object.removeAll();
                object.putArray("type").add("integer").add("string");
                return object;
            }
            // Formats such as int32 are Kubernetes' own, and the metadata is checked by its own rules.
            object.remove("format");
            boolean open = object.path("x-kubernetes-preserve-unknown-fields").asBoolean();
            if (object.path("properties") instanceof ObjectNode properties) {
                properties.properties().forEach(property -> strict(property.getValue()));
                if (!open && !properties.isEmpty() && !object.has("additionalProperties")) {
                    object.put("additionalProperties", false);
                }
            }
            // Marks for the API server, unknown to the validator.
            object.properties().removeIf(property -> property.getKey().startsWith("x-kubernetes-"));
            strict(object.path("items"));
            strict(object.path("additionalProperties"));
        }
        return schema;
    }
}
