package news.dateline.entities.reconciliation.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the service offers in the draft of 1.0, where the addresses follow from that of the manifest. */
@Schema(name = "ReconciliationManifest10")
@RegisterForReflection(
        targets = {
            Manifest10.class,
            Manifest10.View.class,
            Manifest10.Preview.class,
            Manifest10.Suggest.class,
            Manifest10.Extend.class,
            Manifest10.Setting.class
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record Manifest10(
        List<String> versions,
        String name,
        List<TypeJson> defaultTypes,
        int batchSize,
        boolean standardizedScore,
        View view,
        Preview preview,
        Suggest suggest,
        Extend extend,
        ApiKeyJson authentication) {

    static final String VERSION = "1.0-draft";

    /** Where an entity can be seen. */
    record View(String url) {}

    /** The size of its preview. */
    record Preview(int width, int height) {}

    /** Of what there are suggestions. */
    record Suggest(boolean entity, boolean property, boolean type) {}

    /** How values can be had. */
    record Extend(boolean proposeProperties, List<Setting> propertySettings) {}

    /** What can be said of a property that is asked for. */
    record Setting(
            String id,
            String name,
            String type,
            @JsonProperty("default") int preset,
            String helpText) {}

    static Manifest10 of(Addresses addresses) {
        return new Manifest10(
                List.of(VERSION),
                "Dateline entities",
                TypeJson.all(),
                JsonInput.MAX_BATCH,
                true,
                new View(addresses.view(VERSION, "{id}")),
                new Preview(PreviewResponse.WIDTH, PreviewResponse.HEIGHT),
                new Suggest(true, true, true),
                new Extend(
                        true,
                        List.of(new Setting(
                                "limit", "Limit", "number", 0, "The most values per entity; 0 for all of them"))),
                addresses.needToken() ? ApiKeyJson.BEARER : null);
    }
}
