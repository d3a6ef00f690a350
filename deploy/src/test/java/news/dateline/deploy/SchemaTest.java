package news.dateline.deploy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each document has the fields that its kind must have, and no others. */
class SchemaTest {

    private static final Set<String> GROUPS_OF_KUBERNETES =
            Set.of("", "apps", "batch", "autoscaling", "policy", "networking.k8s.io");

    private static final Set<String> WHOLE_IN_COMPONENTS = Set.of("Ingress", "NetworkPolicy");

    static Stream<Manifest> ofKubernetes() {
        return Manifest.all().stream().filter(manifest -> GROUPS_OF_KUBERNETES.contains(manifest.group()));
    }

    static Stream<Manifest> ofOperators() {
        return Manifest.all().stream().filter(manifest -> !GROUPS_OF_KUBERNETES.contains(manifest.group()));
    }

    @ParameterizedTest
    @MethodSource("ofKubernetes")
    void kubernetesTakesIt(Manifest manifest) throws ReflectiveOperationException {
        validate(manifest, JsonParser.parseString(manifest.json().toString()));
    }

    /** What components add, be they part of an overlay or for installations to choose. */
    static Stream<Manifest> ofComponents() throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(Manifest.DEPLOY.resolve("components"))) {
            files = tree.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        List<Manifest> documents = new ArrayList<>();
        for (Path file : files) {
            Manifest.parse(Files.readString(file)).stream()
                    .map(json -> new Manifest(file.getParent().getFileName().toString(), json))
                    // Patches, and kustomize's own kind, are not whole.
                    .filter(manifest -> WHOLE_IN_COMPONENTS.contains(manifest.kind()))
                    .forEach(documents::add);
        }
        return documents.stream();
    }

    @ParameterizedTest
    @MethodSource("ofComponents")
    void kubernetesTakesWhatComponentsAdd(Manifest manifest) throws ReflectiveOperationException {
        validate(manifest, JsonParser.parseString(manifest.json().toString()));
    }

    @Test
    void anIngressIsBehindTls() throws IOException {
        assertThat(ofComponents().filter(manifest -> manifest.kind().equals("Ingress")))
                .singleElement()
                .satisfies(ingress -> {
                    String host = ingress.json().at("/spec/rules/0/host").asText();
                    assertThat(Manifest.each(ingress.json().at("/spec/tls/0/hosts")))
                            .extracting(JsonNode::asText)
                            .containsExactly(host);
                    assertThat(ingress.json()
                                    .at("/metadata/annotations/cert-manager.io~1cluster-issuer")
                                    .asText())
                            .isNotEmpty();
                });
    }

    @Test
    void anUnknownFieldIsNoticed() {
        Manifest deployment = ofKubernetes()
                .filter(manifest -> manifest.kind().equals("Deployment"))
                .findFirst()
                .orElseThrow();
        String misspelt = deployment.json().toString().replace("\"readinessProbe\"", "\"readinessProbes\"");

        assertThatThrownBy(() -> validate(deployment, JsonParser.parseString(misspelt)))
                .cause()
                .hasMessageContaining("readinessProbes");
    }

    @ParameterizedTest
    @MethodSource("ofOperators")
    void itsOperatorTakesIt(Manifest manifest) {
        Assumptions.assumeTrue(Files.isDirectory(OperatorSchemas.FOLDER), "there are no schemas of operators");

        assertThat(OperatorSchemas.problems(manifest)).isEmpty();
    }

    @Test
    void whatAnOperatorDoesNotKnowIsNoticed() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(OperatorSchemas.FOLDER), "there are no schemas of operators");
        var topic = new Manifest("none", Manifest.parse("""
                        apiVersion: kafka.strimzi.io/v1
                        kind: KafkaTopic
                        metadata: {name: broken}
                        spec: {partitions: many, replica: 3}
                        """).getFirst());

        assertThat(OperatorSchemas.problems(topic))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("partitions"))
                .anyMatch(problem -> problem.contains("replica"));
    }

    /** The models are named after version and kind, and check themselves. */
    private static void validate(Manifest manifest, JsonElement json) throws ReflectiveOperationException {
        String version = manifest.version();
        String model = Character.toUpperCase(version.charAt(0)) + version.substring(1) + manifest.kind();
        try {
            Class.forName("io.kubernetes.client.openapi.models." + model)
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, json);
        } catch (InvocationTargetException e) {
            throw new AssertionError(manifest + ": " + e.getCause().getMessage(), e.getCause());
        }
    }
}
