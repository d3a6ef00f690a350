package news.dateline.launcher.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import news.dateline.launcher.keycloak.RealmFile;

/**
 * The realm in the forms that the overlays need, both made from {@code deploy/keycloak/dateline-realm.json}: kustomize can
 * neither join two JSON files nor put one into another.
 */
public final class RealmCopies {

    private static final JsonMapper JSON = new JsonMapper();

    private RealmCopies() {}

    /** Each file that is made from the realm, and what it must contain. */
    public static Map<Path, String> of(Path deploy) {
        Path realm = deploy.resolve("keycloak").resolve("dateline-realm.json");
        Map<Path, String> copies = new LinkedHashMap<>();
        copies.put(
                deploy.resolve("overlays/evaluation/dateline-realm.json"),
                new String(RealmFile.forDemo(realm), StandardCharsets.UTF_8) + "\n");
        copies.put(deploy.resolve("overlays/production/realm-import.json"), realmImport(realm));
        return copies;
    }

    /** As the Keycloak operator takes it; the client's secret is a reference. */
    private static String realmImport(Path realm) {
        try {
            ObjectNode wanted = JSON.createObjectNode();
            wanted.put("apiVersion", "k8s.keycloak.org/v2beta1").put("kind", "KeycloakRealmImport");
            wanted.putObject("metadata").put("name", "dateline");
            ObjectNode spec = wanted.putObject("spec").put("keycloakCRName", "keycloak");
            spec.putObject("placeholders")
                    .putObject("DATELINE_INTEGRATION_SECRET")
                    .putObject("secret")
                    .put("name", "keycloak-clients")
                    .put("key", "integration-secret");
            spec.set("realm", JSON.readTree(Files.readAllBytes(realm)));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(wanted) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
