package news.dateline.entities.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** Material that lies outside the repository and need not be there. */
public final class Shared {

    private static final Path FOLDER = Path.of(System.getProperty("dateline.shared", "../../shared"));

    private Shared() {}

    /** A file or folder of the shared material; without it the test is skipped, and says so. */
    public static Path need(String path) {
        Path wanted = FOLDER.resolve(path);
        if (!Files.exists(wanted)) {
            String reason = "Skipped: " + wanted + " is not there; name its folder by -Ddateline.shared.";
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        return wanted;
    }

    /** The files of a folder with this ending. */
    public static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's text. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
