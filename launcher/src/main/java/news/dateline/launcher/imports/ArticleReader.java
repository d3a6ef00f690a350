package news.dateline.launcher.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import news.dateline.contracts.ndjson.LineReader;
import news.dateline.launcher.client.StrictJson;
import news.dateline.launcher.client.Submission;
import news.dateline.launcher.failure.LauncherFailure;

/**
 * Reads articles one by one, so that a file may be larger than memory: {@code .json} with one ninjs object or an array
 * of them, {@code .ndjson} with one on each line, {@code .txt} with wire copy, which is known by its file's {@link
 * Place}.
 */
final class ArticleReader {

    /** What the suite takes at most as one article, in bytes. */
    static final int LONGEST = 12 * 1024 * 1024;

    private static final JsonMapper JSON = StrictJson.MAPPER;
    /** One value after the other from one parser. */
    private static final ObjectReader VALUES = JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final List<String> ENDINGS = List.of(".json", ".ndjson", ".txt");
    private static final String NO_OBJECT = "is not a JSON object";
    private static final String NO_UTF_8 = "is not valid UTF-8";
    private static final String TOO_LONG = "has more than 12 MiB, and no article may have that many";

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
        byte[] copy = stream.readNBytes(LONGEST + 1);
        return copy.length > LONGEST
                ? new Item.Unreadable(name, TOO_LONG)
                : new Item.Article(Submission.wire(name, copy, source, name));
    }

    /** Reads one article from each line; an unreadable line costs only itself. */
    void readLines(String name, InputStream stream) throws IOException {
        LineReader lines = new LineReader(stream, LONGEST);
        int number = 0;
        for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            readLine(name + " line " + number, line.get());
        }
    }

    private void readLine(String place, LineReader.Line line) {
        if (line.tooLong()) {
            found.accept(new Item.Unreadable(place, TOO_LONG));
            return;
        }
        try {
            String text = strictly().decode(line.content()).toString();
            if (!text.isBlank()) {
                accept(place, JSON.readTree(text));
            }
        } catch (CharacterCodingException _) {
            found.accept(new Item.Unreadable(place, NO_UTF_8));
        } catch (JsonProcessingException e) {
            found.accept(new Item.Unreadable(place, e.getOriginalMessage()));
        }
    }

    /** Bytes that mean nothing are a fault: a question mark in their place would be stored as if it had been written. */
    private static CharsetDecoder strictly() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void readJson(String name, InputStream stream) throws IOException {
        int number = 0;
        try (JsonParser parser = JSON.createParser(new InputStreamReader(stream, strictly()))) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    number++;
                    accept(name + " item " + number, VALUES.readTree(parser));
                }
                if (parser.nextToken() != null) {
                    found.accept(new Item.Unreadable(name + " after the array", "is more than one JSON value"));
                }
            } else {
                accept(name, JSON.readTree(parser));
            }
        } catch (JsonProcessingException e) {
            found.accept(new Item.Unreadable(afterItem(name, number), e.getOriginalMessage()));
        } catch (CharacterCodingException _) {
            found.accept(new Item.Unreadable(afterItem(name, number), NO_UTF_8));
        }
    }

    /** What follows a fault in the grammar cannot be told apart any more. */
    private static String afterItem(String name, int number) {
        return number == 0 ? name : name + " after item " + number;
    }

    private void accept(String place, JsonNode article) throws JsonProcessingException {
        if (article == null || !article.isObject()) {
            found.accept(new Item.Unreadable(place, NO_OBJECT));
            return;
        }
        found.accept(new Item.Article(Submission.ninjs(place, JSON.writeValueAsBytes(article), source)));
    }
}
