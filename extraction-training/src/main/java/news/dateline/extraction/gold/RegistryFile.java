package news.dateline.extraction.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.gazetteer.Entry;

/** The names of a registry in a file, as {@code ./dateline entities export --format ndjson} writes it; gzip is read too. */
final class RegistryFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RegistryFile() {}

    /** The names of all entities; those too long for a gazetteer are left out. */
    static List<Entry> read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    add(JSON.readTree(line), entries.size(), entries);
                }
            }
        }
        return entries;
    }

    private static void add(JsonNode entity, int number, List<Entry> entries) {
        EntityType type = EntityType.valueOf(entity.get("type").asText());
        for (JsonNode name : entity.path("names")) {
            String value = name.get("name").asText();
            if (value.length() <= Entry.MAX_LENGTH) {
                entries.add(new Entry(value, type, "entity-" + number));
            }
        }
    }
}
