package news.dateline.launcher.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.json.JsonMapper;

import news.dateline.launcher.failure.LauncherFailure;

/**
 * What this machine's suite keeps to itself; made up at the first start.
 *
 * @param database the password of the database roles
 * @param keycloakAdmin the password of Keycloak's own {@code admin}
 * @param integration the secret of the client {@code dateline-integration}
 * @param control what an order to the running launcher must carry
 */
public record Secrets(String database, String keycloakAdmin, String integration, String control) {

    private static final JsonMapper JSON = new JsonMapper();

    static Secrets keptIn(Path file) {
        try {
            if (Files.exists(file)) {
                return JSON.readValue(file.toFile(), Secrets.class);
            }
            Secrets fresh = new Secrets(random(), random(), random(), random());
            PrivateFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(fresh));
            return fresh;
        } catch (IOException e) {
            throw new LauncherFailure(
                    "The file " + file + " cannot be used: mend it, or forget all data with `./dateline up --fresh`.",
                    e);
        }
    }

    /** The secrets of a suite that has been started before. */
    public static Secrets of(Layout layout) {
        if (!Files.exists(layout.secretsFile())) {
            throw new LauncherFailure("There are no secrets in " + layout.data() + ": start it with `./dateline up`.");
        }
        return keptIn(layout.secretsFile());
    }

    private static String random() {
        byte[] bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
