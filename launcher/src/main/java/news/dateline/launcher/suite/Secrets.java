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
 * @param capabilities what the entity service signs expiring addresses with
 * @param gateway the secret of the gateway's own client
 * @param sessions what the gateway encrypts the cookies of browsers with
 */
public record Secrets(
        String database,
        String keycloakAdmin,
        String integration,
        String control,
        String capabilities,
        String gateway,
        String sessions) {

    private static final JsonMapper JSON = new JsonMapper();

    static Secrets keptIn(Path file) {
        try {
            Secrets known = Files.exists(file)
                    ? JSON.readValue(file.toFile(), Secrets.class)
                    : new Secrets(null, null, null, null, null, null, null);
            Secrets complete = known.completed();
            if (!complete.equals(known)) {
                PrivateFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(complete));
            }
            return complete;
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

    /** Makes up what an earlier release did not know yet. */
    private Secrets completed() {
        return new Secrets(
                made(database),
                made(keycloakAdmin),
                made(integration),
                made(control),
                made(capabilities),
                made(gateway),
                made(sessions));
    }

    private static String made(String known) {
        return known == null ? random() : known;
    }

    private static String random() {
        byte[] bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
