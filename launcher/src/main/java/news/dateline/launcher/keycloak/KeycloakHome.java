package news.dateline.launcher.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import news.dateline.launcher.embedded.Folders;
import news.dateline.launcher.failure.LauncherFailure;

/**
 * A home for one Keycloak under the data folder: links to the unpacked distribution for all that is only read, copies
 * of what Keycloak writes to when it configures itself, and its own database.
 */
public final class KeycloakHome {

    private static final List<String> LINKED = List.of("bin", "conf", "providers", "themes", "version.txt");

    private final Path folder;
    private final Path distribution;
    private final byte[] realm;

    private KeycloakHome(Path folder, Path distribution, byte[] realm) {
        this.folder = folder;
        this.distribution = distribution;
        this.realm = realm;
    }

    /** Finds the distribution that the build has unpacked, and the realm in the project. */
    public static KeycloakHome in(Path folder, Path project) {
        Path distribution = distribution(project.resolve("launcher").resolve("target"))
                .orElseThrow(() -> new LauncherFailure(
                        "Keycloak is not unpacked: build with `./mvnw package -DskipTests` first."));
        Path realm = project.resolve("deploy").resolve("keycloak").resolve("dateline-realm.json");
        return new KeycloakHome(folder, distribution, RealmFile.forDemo(realm));
    }

    private static Optional<Path> distribution(Path target) {
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(target)) {
            return entries.filter(entry -> Files.exists(entry.resolve("lib").resolve("quarkus-run.jar")))
                    .max(Path::compareTo);
        } catch (IOException e) {
            throw new LauncherFailure("The folder " + target + " cannot be read: " + e + ".", e);
        }
    }

    Path folder() {
        return folder;
    }

    /**
     * Makes the home when there is none for this distribution; sets a database aside that was made from another realm,
     * or that was never finished.
     */
    void prepare() {
        try {
            if (!distribution.toString().equals(read(madeFor()))) {
                make();
            }
            if (!digest(realm).equals(read(imported()))) {
                setDatabaseAside();
                Path imports = folder.resolve("data").resolve("import");
                Files.createDirectories(imports);
                Files.write(imports.resolve("dateline-realm.json"), realm);
            }
        } catch (IOException e) {
            throw new LauncherFailure("Keycloak's folder " + folder + " cannot be used: " + e + ".", e);
        }
    }

    /** From now on the database is whole and is kept. */
    void realmIsImported() {
        try {
            Files.writeString(imported(), digest(realm));
        } catch (IOException e) {
            throw new LauncherFailure("Keycloak's folder " + folder + " cannot be used: " + e + ".", e);
        }
    }

    private void make() throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(madeFor());
        for (String name : LINKED) {
            link(name);
        }
        Folders.delete(folder.resolve("lib"));
        Files.createDirectories(folder.resolve("lib"));
        link("lib/lib");
        link("lib/app");
        copy("lib/quarkus-run.jar");
        copy("lib/quarkus");
        Files.writeString(madeFor(), distribution.toString());
    }

    private void link(String name) throws IOException {
        Path link = folder.resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, distribution.resolve(name));
    }

    private void copy(String name) throws IOException {
        Path source = distribution.resolve(name);
        try (Stream<Path> tree = Files.walk(source)) {
            for (Path path : tree.toList()) {
                Files.copy(
                        path,
                        folder.resolve(name).resolve(source.relativize(path).toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void setDatabaseAside() throws IOException {
        Path database = folder.resolve("data").resolve("h2");
        boolean whole = Files.exists(imported());
        Files.deleteIfExists(imported());
        if (whole && Files.exists(database)) {
            Path before = folder.resolve("data").resolve("h2.before");
            Folders.delete(before);
            Files.move(database, before);
        }
        Folders.delete(database);
    }

    private Path madeFor() {
        return folder.resolve("made-for");
    }

    private Path imported() {
        return folder.resolve("imported-realm");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException _) {
            return "";
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
