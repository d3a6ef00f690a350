package news.dateline.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The manifests set only what {@code docs/configuration.md} knows, and that knows what they must set. */
class SettingsTest {

    private static final Set<String> OURS = Set.of("gateway", "article-service", "entity-service");
    // Not settings of ours: an argument of the process is made of the one, the other is the Java virtual machine's.
    private static final Set<String> OF_THE_PROCESS = Set.of("TRUSTSTORE_PASSWORD", "JAVA_TOOL_OPTIONS");
    private static final Pattern SETTING = Pattern.compile("`([a-z][a-z0-9-]*(?:\\.[a-z0-9<>-]+)+)`");

    @Test
    void everyVariableOfTheManifestsIsInTheReference() throws IOException {
        Set<String> known =
                documented().stream().map(SettingsTest::variable).collect(Collectors.toCollection(TreeSet::new));

        Set<String> unknown = Manifest.all().stream()
                .flatMap(SettingsTest::variables)
                .filter(variable -> !OF_THE_PROCESS.contains(variable))
                .filter(variable -> known.stream().noneMatch(pattern -> variable.matches(pattern)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unknown).as("add them to docs/configuration.md").isEmpty();
    }

    @Test
    void whatTheReferenceSaysAClusterMustSetIsSetInEveryOverlay() throws IOException {
        Set<String> needed = Files.readAllLines(Manifest.DEPLOY.resolve("../docs/configuration.md")).stream()
                .filter(line -> line.startsWith("| ") && line.contains("**cluster**"))
                .flatMap(line ->
                        SETTING.matcher(line.substring(0, line.indexOf("|", 2))).results())
                .map(match -> variable(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(needed).isNotEmpty();
        for (String overlay : Set.of("evaluation", "production")) {
            Set<String> set = Manifest.of(overlay).stream()
                    .flatMap(SettingsTest::variables)
                    .collect(Collectors.toSet());
            assertThat(needed)
                    .as(overlay)
                    .allSatisfy(pattern -> assertThat(set).anyMatch(variable -> variable.matches(pattern)));
        }
    }

    private static Set<String> documented() throws IOException {
        return SETTING.matcher(Files.readString(Manifest.DEPLOY.resolve("../docs/configuration.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A pattern of the environment variables that set it; a placeholder such as {@code <name>} stands for any name. */
    private static String variable(String setting) {
        return setting.replaceAll("<[^>]+>", "ANYTHING")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "_")
                .replace("ANYTHING", "[A-Z0-9_]+");
    }

    /** What our services' pods are given: in their containers and by their ConfigMaps. */
    private static Stream<String> variables(Manifest manifest) {
        boolean ours = OURS.contains(
                manifest.json().at("/metadata/labels/app.kubernetes.io~1name").asText(manifest.name()));
        if (manifest.kind().equals("ConfigMap")) {
            return OURS.stream().anyMatch(service -> manifest.name().startsWith(service + "-"))
                    ? manifest.json().path("data").properties().stream().map(Map.Entry::getKey)
                    : Stream.empty();
        }
        return manifest.kind().equals("Deployment") && ours
                ? manifest.containers()
                        .flatMap(container -> Manifest.each(container.path("env")))
                        .map((JsonNode variable) -> variable.path("name").asText())
                : Stream.empty();
    }
}
