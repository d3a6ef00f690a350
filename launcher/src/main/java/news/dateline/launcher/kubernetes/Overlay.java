package news.dateline.launcher.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kustomize overlay and what it renders to. The rendering is kept beside the sources, so that it can be checked and
 * reviewed where there is no kubectl; its first line names the digest of all that it was rendered from.
 *
 * @param deploy the folder {@code deploy} of the project
 * @param name the folder's name below {@code overlays}
 */
public record Overlay(Path deploy, String name) {

    private static final String DIGEST = "# Made by `./dateline render` from deploy/, digest ";
    // An overlay may build upon another one.
    private static final List<String> SOURCES = List.of("base", "components", "overlays");

    /** All overlays of the project, by name. */
    public static List<Overlay> all(Path deploy) {
        try (Stream<Path> folders = Files.list(deploy.resolve("overlays"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("kustomization.yaml")))
                    .map(folder -> new Overlay(deploy, folder.getFileName().toString()))
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What kubectl is pointed at. */
    public Path folder() {
        return deploy.resolve("overlays").resolve(name);
    }

    /** Where the rendering is kept. */
    public Path rendered() {
        return deploy.resolve("rendered").resolve(name + ".yaml");
    }

    /** The line that a rendering of the present sources begins with. */
    public String header() {
        return DIGEST + digest();
    }

    /** The line that the kept rendering begins with, if there is one. */
    public Optional<String> keptHeader() {
        if (!Files.exists(rendered())) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(rendered())) {
            return lines.findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same on every system: over names and lines, whatever the lines end with. */
    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path file : sources()) {
                String relative = deploy.relativize(file).toString().replace('\\', '/');
                sha.update((relative + "\n").getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private List<Path> sources() throws IOException {
        Stream.Builder<Path> all = Stream.builder();
        for (String folder : SOURCES) {
            try (Stream<Path> files = Files.walk(deploy.resolve(folder))) {
                files.filter(Files::isRegularFile).forEach(all);
            }
        }
        return all.build().sorted().toList();
    }
}
