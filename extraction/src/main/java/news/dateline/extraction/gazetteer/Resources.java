package news.dateline.extraction.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the resource files of this package. A native executable has those that resource-config.json names. */
final class Resources {

    private Resources() {}

    /** The lines of a file, without blank ones and comments. */
    static List<String> lines(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One column of a line, empty if it is not there. */
    static String column(String line, int index) {
        String[] columns = line.split("\t", -1);
        return index < columns.length ? columns[index].strip() : "";
    }

    /** The names in a column, which are parted by bars. */
    static List<String> names(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|", -1));
    }
}
