package news.dateline.deploy;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Stream;

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
