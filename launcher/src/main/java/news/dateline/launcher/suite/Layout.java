package news.dateline.launcher.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import news.dateline.launcher.embedded.Folders;
import news.dateline.launcher.failure.LauncherFailure;

/** Where things are: the project's folder with what was built, and the folder for everything that a run leaves. */
public record Layout(Path home, Path data) {

    private static final List<String> KEPT_BY_RUNS =
            List.of("postgresql", "postgresql.new", "kafka", "keycloak", "logs", "secrets.json", "suite.json");

    public Layout {
        home = home.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /** The project that this program was built in, with the given data folder, else the one of the environment. */
    public static Layout of(Path dataOrNull) {
        Path home = findHome();
        if (dataOrNull != null) {
            return new Layout(home, dataOrNull);
        }
        String environment = System.getenv("DATELINE_DATA");
        boolean given = environment != null && !environment.isBlank();
        return new Layout(home, given ? Path.of(environment) : home.resolve(".dateline"));
    }

    private static Path findHome() {
        String given = System.getenv("DATELINE_HOME");
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        try {
            Path code = Path.of(Layout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.resolve("../../..").normalize();
        } catch (URISyntaxException e) {
            throw new LauncherFailure("Set DATELINE_HOME to the project's folder.", e);
        }
    }

    public Path samples() {
        return home.resolve("samples");
    }

    public Path stateFile() {
        return data.resolve("suite.json");
    }

    public Path secretsFile() {
        return data.resolve("secrets.json");
    }

    Path lockFile() {
        return data.resolve("lock");
    }

    Path folder(Component component) {
        return data.resolve(component.id());
    }

    public Path log(Component component) {
        return log(component.id());
    }

    Path log(Replica replica) {
        return log(replica.id());
    }

    private Path log(String id) {
        return data.resolve("logs").resolve(id + ".log");
    }

    /** Makes the folder for the data, and sets the logs of the run before aside. */
    void prepare() {
        try {
            Path folder = Files.createDirectories(data.resolve("logs"));
            try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder, "*.log")) {
                for (Path log : logs) {
                    Files.move(
                            log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new LauncherFailure(
                    "The folder " + data + " cannot be used (" + e + "): give another one with --data.", e);
        }
    }

    /** Removes what runs have left, and nothing else that may lie in the folder. */
    void forget() {
        try {
            for (String name : KEPT_BY_RUNS) {
                Folders.delete(data.resolve(name));
            }
        } catch (UncheckedIOException e) {
            throw new LauncherFailure("The old data cannot be removed: " + e.getCause() + ".", e);
        }
    }
}
