package news.dateline.deploy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.contracts.event.Topics;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a manifest names is there. */
class ReferencesTest {

    static Stream<Manifest> workloads() {
        return Manifest.all().stream().filter(Manifest::isWorkload);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void everySecretKeyIsProvided(Manifest workload) {
        Map<String, Set<String>> secrets = SecretKeys.providedIn(Manifest.of(workload.overlay()));

        assertThat(workload.containers()
                        .flatMap(container -> Manifest.each(container.path("env")))
                        .map(variable -> variable.at("/valueFrom/secretKeyRef"))
                        .filter(JsonNode::isObject))
                .allSatisfy(reference -> assertThat(secrets)
                        .as("Secret " + reference)
                        .hasEntrySatisfying(
                                reference.path("name").asText(),
                                keys -> assertThat(keys)
                                        .contains(reference.path("key").asText())));
        assertThat(Manifest.each(workload.pod().path("volumes"))
                        .map(volume -> volume.path("secret"))
                        .filter(JsonNode::isObject))
                .allSatisfy(volume -> assertThat(secrets)
                        .hasEntrySatisfying(
                                volume.path("secretName").asText(),
                                keys -> assertThat(keys)
                                        .containsAll(Manifest.each(volume.path("items"))
                                                .map(item -> item.path("key").asText())
                                                .toList())));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void everyConfigMapIsThere(Manifest workload) {
        Set<String> configMaps = Manifest.of(workload.overlay()).stream()
                .filter(manifest -> manifest.kind().equals("ConfigMap"))
                .map(Manifest::name)
                .collect(Collectors.toSet());

        assertThat(Stream.concat(
                        workload.containers()
                                .flatMap(container -> Manifest.each(container.path("envFrom")))
                                .map(source -> source.at("/configMapRef/name").asText()),
                        Manifest.each(workload.pod().path("volumes"))
                                .filter(volume -> volume.has("configMap"))
                                .map(volume -> volume.at("/configMap/name").asText())))
                .isSubsetOf(configMaps);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void everyMountHasItsVolumeAndEveryVolumeItsMount(Manifest workload) {
        Set<String> volumes = Stream.concat(
                        Manifest.each(workload.pod().path("volumes"))
                                .map(volume -> volume.path("name").asText()),
                        Manifest.each(workload.json().at("/spec/volumeClaimTemplates"))
                                .map(claim -> claim.at("/metadata/name").asText()))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> mounts = workload.containers()
                .flatMap(container -> Manifest.each(container.path("volumeMounts")))
                .map(mount -> mount.path("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(mounts).isEqualTo(volumes);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void everyContainerPortHasAServiceAndAPolicy(Manifest workload) {
        List<Manifest> overlay = Manifest.of(workload.overlay());
        // Probes come from the node, which no policy can shut out.
        Set<String> forProbesOnly = Set.of("management");

        assertThat(workload.mainContainers()
                        .flatMap(container -> Manifest.each(container.path("ports")))
                        .filter(port ->
                                !forProbesOnly.contains(port.path("name").asText())))
                .isNotEmpty()
                .allSatisfy(port -> {
                    assertThat(overlay)
                            .as("a Service for " + port)
                            .anyMatch(manifest -> serves(manifest, workload, port));
                    assertThat(overlay)
                            .as("a NetworkPolicy for " + port)
                            .anyMatch(manifest -> admits(manifest, workload, port));
                });
    }

    private static boolean serves(Manifest service, Manifest workload, JsonNode port) {
        return service.kind().equals("Service")
                && service.json().at("/spec/selector").equals(workload.json().at("/spec/selector/matchLabels"))
                && Manifest.each(service.json().at("/spec/ports"))
                        .anyMatch(entry -> entry.path("targetPort").equals(port.path("name")));
    }

    private static boolean admits(Manifest policy, Manifest workload, JsonNode port) {
        return policy.kind().equals("NetworkPolicy")
                && selects(policy.json().at("/spec/podSelector"), workload.name())
                && Manifest.each(policy.json().at("/spec/ingress"))
                        .flatMap(rule -> Manifest.each(rule.path("ports")))
                        .anyMatch(entry -> entry.path("port").equals(port.path("containerPort")));
    }

    private static boolean selects(JsonNode selector, String name) {
        boolean byLabel =
                selector.at("/matchLabels/app.kubernetes.io~1name").asText().equals(name);
        boolean byExpression = Manifest.each(selector.path("matchExpressions"))
                .anyMatch(expression -> expression.path("key").asText().equals("app.kubernetes.io/name")
                        && Manifest.each(expression.path("values"))
                                .anyMatch(value -> value.asText().equals(name)));
        return byLabel || byExpression;
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluation", "production"})
    void nothingIsAllowedThatNoPolicyNames(String overlay) {
        assertThat(Manifest.of(overlay))
                .filteredOn(manifest -> manifest.kind().equals("NetworkPolicy")
                        && manifest.json().at("/spec/podSelector").isEmpty()
                        && manifest.json().at("/spec/ingress").isMissingNode()
                        && manifest.json().at("/spec/egress").isMissingNode())
                .singleElement()
                .satisfies(policy -> assertThat(Manifest.each(policy.json().at("/spec/policyTypes"))
                                .map(JsonNode::asText))
                        .containsExactlyInAnyOrder("Ingress", "Egress"));
    }

    @Test
    void productionHasEveryTopicAndNoOther() {
        var topics = new TreeMap<String, Integer>();
        Manifest.of("production").stream()
                .filter(manifest -> manifest.kind().equals("KafkaTopic"))
                .forEach(topic -> topics.put(
                        topic.name(), topic.json().at("/spec/replicas").asInt()));

        assertThat(topics.keySet()).containsExactlyInAnyOrderElementsOf(Topics.ALL);
        assertThat(topics.values()).containsOnly(3);
    }

    @Test
    void productionKnowsNoPasswords() {
        assertThat(Manifest.of("production"))
                .noneMatch(manifest -> manifest.kind().equals("Secret"))
                .filteredOn(manifest -> manifest.kind().equals("KeycloakRealmImport"))
                .singleElement()
                .satisfies(realm -> {
                    assertThat(Manifest.each(realm.json().at("/spec/realm/users")))
                            .allMatch(user -> user.has("serviceAccountClientId") && !user.has("credentials"));
                    assertThat(Manifest.each(realm.json().at("/spec/realm/clients")))
                            .noneMatch(client ->
                                    client.path("directAccessGrantsEnabled").asBoolean(true));
                });
    }
}
