package news.dateline.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import news.dateline.launcher.kubernetes.Overlay;

/**
 * One document of a rendered overlay.
 *
 * @param overlay the overlay's name
 * @param json its content
 */
record Manifest(String overlay, JsonNode json) {

    static final Path DEPLOY = Path.of("").toAbsolutePath();

    private static final YAMLMapper YAML = new YAMLMapper();

    static List<Manifest> all() {
        return Overlay.all(DEPLOY).stream().flatMap(Manifest::of).toList();
    }

    static List<Manifest> of(String overlay) {
        return of(new Overlay(DEPLOY, overlay)).toList();
    }

    private static Stream<Manifest> of(Overlay overlay) {
        try {
            return parse(Files.readString(overlay.rendered())).stream().map(json -> new Manifest(overlay.name(), json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> parse(String yaml) throws IOException {
        return YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml).readAll();
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    String kind() {
        return json.path("kind").asText();
    }

    String name() {
        return json.at("/metadata/name").asText();
    }

    String apiVersion() {
        return json.path("apiVersion").asText();
    }

    /** Empty for the kinds of the core. */
    String group() {
        String version = apiVersion();
        return version.contains("/") ? version.substring(0, version.indexOf('/')) : "";
    }

    String version() {
        return apiVersion().substring(apiVersion().indexOf('/') + 1);
    }

    boolean isWorkload() {
        return List.of("Deployment", "StatefulSet", "Job").contains(kind());
    }

    JsonNode pod() {
        return json.at("/spec/template/spec");
    }

    /** The containers that a workload starts, those before the main ones included. */
    Stream<JsonNode> containers() {
        return Stream.concat(each(pod().path("initContainers")), mainContainers());
    }

    Stream<JsonNode> mainContainers() {
        return each(pod().path("containers"));
    }

    @Override
    public String toString() {
        return overlay + ": " + kind() + " " + name();
    }
}
