package news.dateline.entities.reconciliation.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the service offers in version 0.2. */
@Schema(name = "ReconciliationManifest02")
@RegisterForReflection(
        targets = {
            Manifest02.class,
            Manifest02.View.class,
            Manifest02.Preview.class,
            Manifest02.Suggest.class,
            Manifest02.Service.class,
            Manifest02.Path.class,
            Manifest02.Extend.class,
            Manifest02.Setting.class,
            ApiKeyJson.class
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record Manifest02(
        List<String> versions,
        String name,
        String identifierSpace,
        String schemaSpace,
        List<TypeJson> defaultTypes,
        int batchSize,
        View view,
        Preview preview,
        Suggest suggest,
        Extend extend,
        ApiKeyJson authentication) {

    static final String VERSION = "0.2";

    /** Where an entity can be seen. */
    record View(String url) {}

    /** Where it can be seen in a small frame. */
    record Preview(String url, int width, int height) {}

    /** Where suggestions come from. */
    record Suggest(Service entity, Service type, Service property) {}

    /** The address of suggestions and of what is shown beside them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Service(
            @JsonProperty("service_url") String url,
            @JsonProperty("service_path") String path,
            @JsonProperty("flyout_service_path") String flyout) {

        static Service of(String endpoint, String kind) {
            return new Service(endpoint, "/suggest/" + kind, "/flyout/" + kind + "?id=${id}");
        }
    }

    /** The address of proposals. */
    record Path(
            @JsonProperty("service_url") String url,
            @JsonProperty("service_path") String path) {}

    /** How values can be had. */
    record Extend(
            @JsonProperty("propose_properties") Path proposals,
            @JsonProperty("property_settings") List<Setting> settings) {}

    /** What can be said of a property that is asked for. */
    record Setting(
            String name,
            String label,
            String type,
            @JsonProperty("default") int preset,
            @JsonProperty("help_text") String help) {}

    static Manifest02 of(Addresses addresses) {
        String endpoint = addresses.endpoint(VERSION);
        return new Manifest02(
                List.of(VERSION),
                "Dateline entities",
                "urn:dateline:entity:",
                "urn:dateline:entity-type:",
                TypeJson.all(),
                JsonInput.MAX_BATCH,
                new View(addresses.view(VERSION, "{{id}}")),
                new Preview(endpoint + "/preview?id={{id}}", PreviewResponse.WIDTH, PreviewResponse.HEIGHT),
                new Suggest(
                        Service.of(endpoint, "entity"), Service.of(endpoint, "type"), Service.of(endpoint, "property")),
                new Extend(
                        new Path(endpoint, "/properties"),
                        List.of(new Setting(
                                "limit", "Limit", "number", 0, "The most values per entity; 0 for all of them"))),
                addresses.needToken() ? ApiKeyJson.BEARER : null);
    }
}
