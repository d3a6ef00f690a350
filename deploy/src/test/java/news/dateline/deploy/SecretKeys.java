package news.dateline.deploy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** Which Secrets there will be, and their keys: those of the overlay, and those that operators make of its resources. */
final class SecretKeys {

    private SecretKeys() {}

    static Map<String, Set<String>> providedIn(List<Manifest> overlay) {
        Map<String, Set<String>> secrets = new TreeMap<>();
        for (Manifest manifest : overlay) {
            JsonNode json = manifest.json();
            switch (manifest.kind()) {
                case "Secret" ->
                    json.path("data").fieldNames().forEachRemaining(key -> add(secrets, manifest.name(), key));
                case "ExternalSecret" ->
                    Manifest.each(json.at("/spec/data"))
                            .forEach(entry -> add(
                                    secrets,
                                    json.at("/spec/target/name").asText(),
                                    entry.path("secretKey").asText()));
                case "KafkaUser" ->
                    add(secrets, manifest.name(), "ca.crt", "user.crt", "user.key", "user.p12", "user.password");
                case "Kafka" -> add(secrets, manifest.name() + "-cluster-ca-cert", "ca.crt", "ca.p12", "ca.password");
                case "Cluster" -> add(secrets, manifest.name() + "-ca", "ca.crt");
                case "Certificate" ->
                    add(
                            secrets,
                            json.at("/spec/secretName").asText(),
                            "ca.crt",
                            "tls.crt",
                            "tls.key",
                            "truststore.p12");
                default -> {
                    // Makes no Secret.
                }
            }
        }
        return secrets;
    }

    private static void add(Map<String, Set<String>> secrets, String name, String... keys) {
        secrets.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(List.of(keys));
    }
}
