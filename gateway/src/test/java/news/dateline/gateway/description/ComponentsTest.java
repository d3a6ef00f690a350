package news.dateline.gateway.description;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComponentsTest {

    @Test
    void componentsOfOneNameThatAreTheSameAreOne() {
        var components = components("Page", new JsonObject().put("type", "object"));

        var document =
                Components.takeOver("entities", service("Page", new JsonObject().put("type", "object")), components);

        assertThat(components.getJsonObject("schemas").fieldNames()).containsExactly("Page");
        assertThat(reference(document)).isEqualTo("#/components/schemas/Page");
    }

    @Test
    void componentThatMeansSomethingElseGetsTheServicesNameAndReferencesFollow() {
        var components = components("Page", new JsonObject().put("type", "object"));

        var document =
                Components.takeOver("entities", service("Page", new JsonObject().put("type", "array")), components);

        assertThat(components.getJsonObject("schemas"))
                .isEqualTo(new JsonObject()
                        .put("Page", new JsonObject().put("type", "object"))
                        .put("EntitiesPage", new JsonObject().put("type", "array")));
        assertThat(reference(document)).isEqualTo("#/components/schemas/EntitiesPage");
    }

    @Test
    void documentWithoutComponentsIsTakenAsItIs() {
        var components = new JsonObject();
        var document = new JsonObject()
                .put("paths", new JsonObject().put("/x", new JsonArray().add(1).addNull()));

        assertThat(Components.takeOver("entities", document, components)).isEqualTo(document);
        assertThat(components).isEqualTo(new JsonObject());
    }

    private static JsonObject components(String name, JsonObject schema) {
        return new JsonObject().put("schemas", new JsonObject().put(name, schema));
    }

    private static JsonObject service(String name, JsonObject schema) {
        return new JsonObject()
                .put("answers", new JsonArray().add(new JsonObject().put("$ref", "#/components/schemas/" + name)))
                .put("components", components(name, schema));
    }

    private static String reference(JsonObject document) {
        return document.getJsonArray("answers").getJsonObject(0).getString("$ref");
    }
}
