package news.dateline.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/** Tables of cases on disk: a line each, columns parted by tabs, lines with # left out. Adding a case needs no Java. */
public final class Scenarios {

    private static final Path FOLDER = Path.of("src", "test", "resources", "scenarios");

    private Scenarios() {}

    /** The lines of all tables in a folder, as arguments of a parameterised test. */
    public static Stream<Arguments> of(String folder, int columns) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList().stream()
                    .flatMap(file -> lines(file).stream())
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arguments.of((Object[]) line.split("\t", columns)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a column. */
    public static List<String> parts(String column) {
        return column.isBlank()
                ? List.of()
                : Stream.of(column.split("\\|", -1)).map(String::strip).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
