package news.dateline.launcher.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import news.dateline.launcher.client.Submission;
import news.dateline.launcher.failure.LauncherFailure;

/**
 * Reads articles one by one, so that a file may be larger than memory: {@code .json} with one ninjs object or an array
 * of them, {@code .ndjson} with one on each line, {@code .txt} with wire copy, which is known by its file's {@link
 * Place}.
 */
final class ArticleReader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ENDINGS = List.of(".json", ".ndjson", ".txt");
    private static final String NO_OBJECT = "is not a JSON object";

    private final String source;
    private final Consumer<Item> found;
    private final Map<String, Path> wireCopy = new HashMap<>();

    /** The source may be null: then ninjs articles tell it themselves, and wire copy is from the client. */
    ArticleReader(String source, Consumer<Item> found) {
        this.source = source;
        this.found = found;
    }

    /** Reads a file, or all files of a folder that look like articles. */
    void read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            readFolder(path);
        } else if (Files.isReadable(path)) {
            readFile(Place.ofFile(path));
        } else {
            throw new LauncherFailure("There is no readable file or folder " + path + ".");
        }
    }

    private void readFolder(Path folder) throws IOException {
        // A folder that is given by a link is meant; links inside it are not followed.
        Path root = folder.toRealPath();
        try (Stream<Path> tree = Files.walk(root)) {
            List<Path> files =
                    tree.filter(ArticleReader::looksLikeArticles).sorted().toList();
            if (files.isEmpty()) {
                throw new LauncherFailure(
                        "There are no articles (" + String.join(", ", ENDINGS) + ") in " + folder + ".");
            }
            for (Path file : files) {
                readFile(Place.in(root, file));
            }
        }
    }

    private static boolean looksLikeArticles(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private void readFile(Place place) throws IOException {
        String name = place.name();
        String lower = name.toLowerCase(Locale.ROOT);
        try (InputStream stream = Files.newInputStream(place.file())) {
            if (lower.endsWith(".txt")) {
                found.accept(wireCopy(place, stream));
            } else if (lower.endsWith(".ndjson")) {
                readLines(name, stream);
            } else if (lower.endsWith(".json")) {
                readJson(name, stream);
            } else {
                found.accept(new Item.Unreadable(name, "is neither .json nor .ndjson nor .txt"));
            }
        }
    }

    private Item wireCopy(Place place, InputStream stream) throws IOException {
        String name = place.name();
        Path other = wireCopy.putIfAbsent(name, place.file());
        if (other != null && !other.equals(place.file())) {
            // Sent as well it would become a revision of the other, which it has nothing to do with.
            return new Item.Unreadable(
                    place.file().toString(),
                    "has the external id " + name + " like " + other + ": import the folder above both, or each with a"
                            + " --source of its own");
        }
        return new Item.Article(Submission.wire(name, stream.readAllBytes(), source, name));
    }

    /** Reads one article from each line; an unreadable line costs only itself. */
    void readLines(String name, InputStream stream) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                String place = name + " line " + number;
                try {
                    accept(place, JSON.readTree(line));
                } catch (JsonProcessingException e) {
                    found.accept(new Item.Unreadable(place, e.getOriginalMessage()));
                }
            }
        }
    }

    private void readJson(String name, InputStream stream) throws IOException {
        int number = 0;
        try (JsonParser parser = JSON.createParser(stream)) {
            boolean array = parser.nextToken() == JsonToken.START_ARRAY;
            if (!array) {
                accept(name, JSON.readTree(parser));
                return;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                number++;
                accept(name + " item " + number, JSON.readTree(parser));
            }
        } catch (JsonProcessingException e) {
            // What follows a fault in the grammar cannot be told apart any more.
            String place = number == 0 ? name : name + " after item " + number;
            found.accept(new Item.Unreadable(place, e.getOriginalMessage()));
        }
    }

    private void accept(String place, JsonNode article) throws JsonProcessingException {
        if (article == null || !article.isObject()) {
            found.accept(new Item.Unreadable(place, NO_OBJECT));
            return;
        }
        found.accept(new Item.Article(Submission.ninjs(place, JSON.writeValueAsBytes(article), source)));
    }
}
