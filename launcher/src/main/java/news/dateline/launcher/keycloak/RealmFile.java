package news.dateline.launcher.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import news.dateline.launcher.failure.LauncherFailure;

/** The realm to import: the one that is deployed everywhere, and an overlay whose lists are appended to its lists. */
public final class RealmFile {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DEMO_OVERLAY = "demo-overlay.json";

    private RealmFile() {}

    /** The deployed realm with the demo's users and the client that signs them in. */
    public static byte[] forDemo(Path deployed) {
        try (InputStream overlay = RealmFile.class.getResourceAsStream(DEMO_OVERLAY)) {
            return merge(Files.readAllBytes(deployed), overlay.readAllBytes());
        } catch (IOException e) {
            throw new LauncherFailure("The realm " + deployed + " cannot be read: " + e + ".", e);
        }
    }

    static byte[] merge(byte[] realm, byte[] overlay) throws IOException {
        ObjectNode merged = (ObjectNode) JSON.readTree(realm);
        for (var entry : JSON.readTree(overlay).properties()) {
            JsonNode mine = merged.get(entry.getKey());
            if (mine instanceof ArrayNode list && entry.getValue() instanceof ArrayNode more) {
                list.addAll(more);
            } else {
                merged.set(entry.getKey(), entry.getValue());
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(merged);
    }
}
