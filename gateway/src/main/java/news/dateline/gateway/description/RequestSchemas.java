package news.dateline.gateway.description;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.Validator;

import news.dateline.gateway.route.RouteTable;

/** Which bodies the services say that they take, as validators made from the merged description. */
@ApplicationScoped
public class RequestSchemas {

    private static final String BASE = "https://dateline.invalid/openapi";
    private static final String COMPONENTS = "#/components/requestBodies/";

    private final Description description;
    private volatile Model latest = new Model(Buffer.buffer(), new JsonObject());

    RequestSchemas(Description description) {
        this.description = description;
    }

    /**
     * The validator of the JSON bodies that an operation takes; none if its service does not say, or has not said yet.
     *
     * @param path the route's
     */
    public Future<Optional<Validator>> of(String path, String method) {
        return description.document().map(text -> model(text).validator(path, method));
    }

    /** The description is read anew when it has changed. */
    private Model model(Buffer text) {
        Model known = latest;
        if (!known.text.equals(text)) {
            known = new Model(text, text.toJsonObject());
            latest = known;
        }
        return known;
    }

    private static final class Model {

        private final Buffer text;
        private final JsonObject document;
        private final Map<String, Optional<Validator>> validators = new ConcurrentHashMap<>();

        Model(Buffer text, JsonObject document) {
            this.text = text;
            this.document = document;
        }

        Optional<Validator> validator(String path, String method) {
            return validators.computeIfAbsent(
                    method + ' ' + path, operation -> schema(path, method).map(this::validator));
        }

        private Optional<JsonObject> schema(String path, String method) {
            return document.getJsonObject("paths", new JsonObject()).stream()
                    .filter(item -> RouteTable.sameTemplate(item.getKey(), path))
                    .map(item -> (JsonObject) item.getValue())
                    .findFirst()
                    .map(item -> item.getJsonObject(method))
                    .map(operation -> operation.getJsonObject("requestBody"))
                    .map(this::resolved)
                    .map(body -> body.getJsonObject("content"))
                    .map(content -> content.getJsonObject("application/json"))
                    .map(json -> json.getJsonObject("schema"));
        }

        private JsonObject resolved(JsonObject body) {
            String reference = body.getString("$ref", "");
            return reference.startsWith(COMPONENTS)
                    ? document.getJsonObject("components")
                            .getJsonObject("requestBodies")
                            .getJsonObject(reference.substring(COMPONENTS.length()))
                    : body;
        }

        private Validator validator(JsonObject schema) {
            var whole = new JsonObject()
                    .put("$id", BASE)
                    .put("allOf", new JsonArray().add(schema))
                    .put("components", document.getJsonObject("components"));
            return Validator.create(
                    JsonSchema.of(whole),
                    new JsonSchemaOptions()
                            .setBaseUri(BASE)
                            .setDraft(Draft.DRAFT202012)
                            .setOutputFormat(OutputFormat.Basic));
        }
    }
}
