package news.dateline.launcher.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import news.dateline.launcher.failure.LauncherFailure;

/** Reads what a service's {@code application.properties} say of our own settings: values, and the comment above each. */
final class PropertiesReader {

    private static final String OURS = "dateline.";

    private PropertiesReader() {}

    /**
     * A line of the file.
     *
     * @param comment the lines before it that begin with #, as one; empty if there are none
     */
    record Line(String value, String comment) {}

    /** Our own properties, in their order; those of a profile left out. */
    static Map<String, Line> read(Path file) {
        Map<String, Line> ours = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return ours;
        }
        StringBuilder comment = new StringBuilder();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("#")) {
                    comment.append(comment.isEmpty() ? "" : " ")
                            .append(line.substring(1).strip());
                    continue;
                }
                int equals = line.indexOf('=');
                if (line.startsWith(OURS) && equals > 0) {
                    ours.put(line.substring(0, equals), new Line(line.substring(equals + 1), comment.toString()));
                }
                comment.setLength(0);
            }
        } catch (IOException e) {
            throw new LauncherFailure("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
        return ours;
    }
}
