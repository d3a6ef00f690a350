package news.dateline.extraction.values;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of this package. A native executable has those that resource-config.json names. */
final class Tables {

    private Tables() {}

    /** The lines of a table, cut into columns, without blank lines and comments. */
    static List<String[]> lines(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a column, which are parted by bars; none if the column is empty or missing. */
    static List<String> entries(String[] columns, int index) {
        boolean empty = index >= columns.length || columns[index].isBlank();
        return empty ? List.of() : List.of(columns[index].strip().split("\\|", -1));
    }
}
