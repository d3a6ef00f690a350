package news.dateline.extraction.coreference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.resolution.Annotation;

/**
 * An article of the gold standard.
 *
 * @param name of its files
 * @param text to the letter
 * @param names as annotated
 * @param chains for each name, the chain it belongs to
 */
record GoldArticle(String name, String text, List<Annotation> names, List<String> chains) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The articles of a folder. */
    static List<GoldArticle> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(GoldArticle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldArticle read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".json", "");
            String text = Files.readString(file.resolveSibling(name + ".txt"));
            List<Annotation> names = new ArrayList<>();
            List<String> chains = new ArrayList<>();
            for (JsonNode mention : JSON.readTree(file.toFile()).get("mentions")) {
                names.add(annotation(text, mention));
                chains.add(mention.get("chain").asText());
            }
            return new GoldArticle(name, text, names, chains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Annotation annotation(String text, JsonNode mention) {
        int start = text.offsetByCodePoints(0, mention.get("start").asInt());
        int end = text.offsetByCodePoints(0, mention.get("end").asInt());
        EntityType type = EntityType.valueOf(mention.get("type").asText());
        return new Annotation(start, end, text.substring(start, end), type, 1, Stage.TAGGER, "gold");
    }
}
