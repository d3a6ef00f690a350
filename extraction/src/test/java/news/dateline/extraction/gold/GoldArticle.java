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
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Mention;
import news.dateline.extraction.NamedEntity;
import news.dateline.extraction.Span;
import news.dateline.extraction.Stage;

/**
 * An article of the gold standard: its text, and its annotations as JSON. The mentions and chains are in the types that
 * the stages take, so that a stage can be scored alone.
 */
record GoldArticle(
        String name, String text, LocalDate date, List<Mention> mentions, List<NamedEntity> entities, JsonNode json) {

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
            String text = Files.readString(file.resolveSibling(name + ".txt"));
            Map<String, Integer> chains = new HashMap<>();
            List<NamedEntity> entities = new ArrayList<>();
            for (JsonNode chain : json.get("chains")) {
                chains.put(chain.get("id").asText(), entities.size());
                EntityType type = EntityType.valueOf(chain.get("type").asText());
                entities.add(new NamedEntity(chain.get("name").asText(), List.of(), type, 0));
            }
            List<Mention> mentions = new ArrayList<>();
            for (JsonNode mention : json.get("mentions")) {
                mentions.add(mention(mention, chains.get(mention.get("chain").asText())));
            }
            LocalDate date = LocalDate.parse(json.get("date").asText());
            return new GoldArticle(name, text, date, mentions, entities, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mention mention(JsonNode json, int chain) {
        EntityType type = EntityType.valueOf(json.get("type").asText());
        return new Mention(span(json), json.get("exact").asText(), type, 1, Stage.RULES, chain);
    }

    static Span span(JsonNode json) {
        return new Span(json.get("start").asInt(), json.get("end").asInt());
    }

    /** The index of a chain in {@link #entities}. */
    int chain(String id) {
        int index = 0;
        for (JsonNode chain : json.get("chains")) {
            if (chain.get("id").asText().equals(id)) {
                return index;
            }
            index++;
        }
        throw new IllegalStateException(name + " has no chain " + id);
    }
}
