package news.dateline.deploy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What every workload of ours must be like, whoever writes the next one. */
class PolicyTest {

    // Their images write to themselves while they start; both are of the evaluation only.
    private static final Set<String> WRITES_TO_ITS_IMAGE = Set.of("kafka", "keycloak");

    static Stream<Manifest> workloads() {
        return Manifest.all().stream().filter(Manifest::isWorkload);
    }

    static Stream<Manifest> deployments() {
        return workloads().filter(manifest -> manifest.kind().equals("Deployment"));
    }

    static Stream<Manifest> autoscalers() {
        return Manifest.all().stream().filter(manifest -> manifest.kind().equals("HorizontalPodAutoscaler"));
    }

    static Stream<Manifest> selections() {
        Set<String> kinds = Set.of("Service", "PodDisruptionBudget", "NetworkPolicy");
        return Manifest.all().stream().filter(manifest -> kinds.contains(manifest.kind()));
    }

    static Stream<Manifest> namespaces() {
        return Manifest.all().stream().filter(manifest -> manifest.kind().equals("Namespace"));
    }

    @ParameterizedTest
    @MethodSource("namespaces")
    void theNamespaceEnforcesTheRestrictedStandard(Manifest namespace) {
        assertThat(namespace
                        .json()
                        .at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                        .asText())
                .isEqualTo("restricted");
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void podsRunAsANumberedUserWhoIsNotRootAndWithoutAToken(Manifest workload) {
        JsonNode security = workload.pod().path("securityContext");

        assertThat(security.path("runAsNonRoot").asBoolean()).isTrue();
        assertThat(security.path("runAsUser").asInt()).isPositive();
        assertThat(security.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(workload.pod().path("automountServiceAccountToken").asBoolean(true))
                .isFalse();
        assertThat(workload.pod().path("serviceAccountName").asText()).isEqualTo(workload.name());
        assertThat(workload.pod().path("enableServiceLinks").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void containersHaveNoPrivilegesAndCannotChangeTheirImage(Manifest workload) {
        boolean readOnly =
                !workload.overlay().startsWith("evaluation") || !WRITES_TO_ITS_IMAGE.contains(workload.name());

        assertThat(workload.containers()).allSatisfy(container -> {
            JsonNode security = container.path("securityContext");
            assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(Manifest.each(security.at("/capabilities/drop")).map(JsonNode::asText))
                    .containsExactly("ALL");
            assertThat(security.at("/capabilities/add").isMissingNode()).isTrue();
            assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isEqualTo(readOnly);
        });
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void containersSayWhatTheyNeedAndEndThere(Manifest workload) {
        assertThat(workload.containers()).allSatisfy(container -> {
            for (String pointer : List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")) {
                assertThat(container.path("resources").at(pointer).asText())
                        .as(container.path("name").asText() + pointer)
                        .isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void imagesHaveAVersionThatDoesNotMove(Manifest workload) {
        assertThat(workload.containers()
                        .map(container -> container.path("image").asText()))
                .allSatisfy(image -> assertThat(image)
                        .matches("[a-z0-9.]+/[a-z0-9/-]+:[0-9][0-9A-Za-z.-]*")
                        .doesNotContain("latest"));
        assertThat(workload.containers()
                        .map(container -> container.path("imagePullPolicy").asText()))
                .containsOnly("IfNotPresent");
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void mainContainersHaveAllProbes(Manifest workload) {
        assertThat(workload.mainContainers()).allSatisfy(container -> {
            for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                assertThat(container.path(probe).isObject()).as(probe).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void ourServicesAreReplacedWithoutAGap(Manifest deployment) {
        JsonNode rolling = deployment.json().at("/spec/strategy/rollingUpdate");
        JsonNode service = deployment.mainContainers().findFirst().orElseThrow();
        int pause = service.at("/lifecycle/preStop/sleep/seconds").asInt();
        int drain = 20;

        assertThat(rolling.path("maxUnavailable").asInt(-1)).isZero();
        assertThat(rolling.path("maxSurge").asInt()).isPositive();
        assertThat(pause).isPositive();
        assertThat(deployment.pod().path("terminationGracePeriodSeconds").asInt())
                .isGreaterThan(pause + drain);
        assertThat(deployment.pod().path("topologySpreadConstraints")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void selectorsNameNoVersion(Manifest workload) {
        assertThat(workload.json().at("/spec/selector/matchLabels").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("app.kubernetes.io/name");
    }

    @ParameterizedTest
    @MethodSource("selections")
    void servicesBudgetsAndPoliciesSelectByNameOnly(Manifest manifest) {
        JsonNode selector = switch (manifest.kind()) {
            case "Service" -> manifest.json().at("/spec/selector");
            case "PodDisruptionBudget" -> manifest.json().at("/spec/selector/matchLabels");
            default -> manifest.json().at("/spec/podSelector/matchLabels");
        };

        assertThat(selector.properties())
                .extracting(Map.Entry::getKey)
                .noneMatch(label -> label.contains("version") || label.contains("part-of"));
    }

    @Test
    void scalingByLagStaysWithinThePartitions() {
        JsonNode scaled = theOnly("ScaledObject").json().path("spec");
        String topic = scaled.at("/triggers/0/metadata/topic").asText();
        int partitions = Manifest.of("production").stream()
                .filter(manifest ->
                        manifest.kind().equals("KafkaTopic") && manifest.name().equals(topic))
                .mapToInt(manifest -> manifest.json().at("/spec/partitions").asInt())
                .findFirst()
                .orElseThrow();

        assertThat(scaled.path("minReplicaCount").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(scaled.path("maxReplicaCount").asInt()).isBetween(3, partitions);
    }

    @Test
    void clientsOfProductionMeetOnlyTls() {
        Manifest door = theOnly("Gateway");

        assertThat(Manifest.each(door.json().at("/spec/listeners")))
                .isNotEmpty()
                .allSatisfy(listener -> {
                    assertThat(listener.path("protocol").asText()).isEqualTo("HTTPS");
                    assertThat(listener.at("/tls/mode").asText()).isEqualTo("Terminate");
                });
        assertThat(door.json()
                        .at("/metadata/annotations/cert-manager.io~1cluster-issuer")
                        .asText())
                .isNotEmpty();
        assertThat(Manifest.of("production"))
                .filteredOn(manifest -> manifest.kind().equals("Service"))
                .allSatisfy(
                        service -> assertThat(service.json().at("/spec/type").asText("ClusterIP"))
                                .isEqualTo("ClusterIP"));
    }

    private static Manifest theOnly(String kind) {
        List<Manifest> found = Manifest.of("production").stream()
                .filter(manifest -> manifest.kind().equals(kind))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @ParameterizedTest
    @MethodSource("autoscalers")
    void autoscalersHaveBounds(Manifest autoscaler) {
        int least = autoscaler.json().at("/spec/minReplicas").asInt();
        int most = autoscaler.json().at("/spec/maxReplicas").asInt();

        assertThat(least).isBetween(2, 3);
        assertThat(most).isGreaterThan(least).isLessThanOrEqualTo(12);
    }
}
