package news.dateline.extraction.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import news.dateline.extraction.Document;
import news.dateline.extraction.EntityType;
import news.dateline.extraction.Mention;
import news.dateline.extraction.NamedEntity;
import news.dateline.extraction.Span;
import news.dateline.extraction.Stage;

/**
 * An article of the gold standard: its text, and its annotations as JSON. The mentions and chains are in the types that the
 * stages take as well, so that a stage can be scored alone.
 *
 * @param name of its files
 * @param text to the letter
 * @param date the day it was published
 * @param sample whether it is one of the samples, which tests and demonstrations use too
 * @param mentions as annotated
 * @param entities the chains
 * @param json everything
 */
record GoldArticle(
        String name,
        String text,
        LocalDate date,
        boolean sample,
        List<Mention> mentions,
        List<NamedEntity> entities,
        JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All articles of a folder, by name. */
    static List<GoldArticle> readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(GoldArticle::read)
                    .toList();
        }
    }

    private static GoldArticle read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".json", "");
            JsonNode json = JSON.readTree(file.toFile());
            Map<String, Integer> chains = new HashMap<>();
            List<NamedEntity> entities = new ArrayList<>();
            for (JsonNode chain : json.get("chains")) {
                chains.put(chain.get("id").asText(), entities.size());
                EntityType type = EntityType.valueOf(chain.get("type").asText());
                entities.add(new NamedEntity(chain.get("name").asText(), List.of(), type, 0));
            }
            return new GoldArticle(
                    name,
                    Files.readString(file.resolveSibling(name + ".txt")),
                    LocalDate.parse(json.get("date").asText()),
                    json.has("source"),
                    list(json.get("mentions")).stream()
                            .map(mention -> mention(
                                    mention, chains.get(mention.get("chain").asText())))
                            .toList(),
                    entities,
                    json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mention mention(JsonNode json, int chain) {
        EntityType type = EntityType.valueOf(json.get("type").asText());
        return new Mention(span(json), json.get("exact").asText(), type, 1, Stage.TAGGER, "gold", chain);
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static Span span(JsonNode json) {
        return new Span(json.get("start").asInt(), json.get("end").asInt());
    }

    /** What an extractor is given: the text, its language and its day. */
    Document document() {
        return new Document(text, "en", Optional.of(date));
    }

    /** The index of a chain in {@link #entities}. */
    int chain(String id) {
        List<JsonNode> chains = list(json.get("chains"));
        for (int i = 0; i < chains.size(); i++) {
            if (chains.get(i).get("id").asText().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException(name + " has no chain " + id);
    }
}
