package news.dateline.entities.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.linking.domain.ArticleContext;
import news.dateline.entities.linking.domain.Cluster;
import news.dateline.entities.linking.domain.Linker;
import news.dateline.entities.registry.domain.EntityId;

/**
 * The project's own gold standard. {@code links.tsv} says of each chain of names what it means: an external id,
 * {@code name:<preferred name>} for what has none, or NIL.
 */
final class GoldDocuments {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final StarterIndex index;
    private final Linker linker;

    GoldDocuments(StarterIndex index, Linker linker) {
        this.index = index;
        this.linker = linker;
    }

    private record Chain(Cluster cluster, int mentions, Optional<EntityId> meant) {}

    List<Answer> answers(Path folder, Part part) throws IOException {
        var answers = new ArrayList<Answer>();
        for (var article : meanings(folder.resolve("links.tsv")).entrySet()) {
            Path base = folder.resolve(part.folder());
            if (Files.exists(base.resolve(article.getKey() + ".json"))) {
                answers.addAll(answers(base, article.getKey(), article.getValue()));
            }
        }
        return answers;
    }

    private static Map<String, Map<String, String>> meanings(Path file) throws IOException {
        var meanings = new TreeMap<String, Map<String, String>>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                var cells = line.split("\t", -1);
                meanings.computeIfAbsent(cells[0], article -> new HashMap<>()).put(cells[1], cells[2]);
            }
        }
        return meanings;
    }

    private List<Answer> answers(Path base, String article, Map<String, String> meanings) throws IOException {
        JsonNode json = JSON.readTree(base.resolve(article + ".json").toFile());
        String text = Files.readString(base.resolve(article + ".txt"));
        var chains = new ArrayList<Chain>();
        for (JsonNode chain : json.get("chains")) {
            String meaning = meanings.get(chain.get("id").asText());
            if (meaning != null) {
                chains.add(new Chain(cluster(chain, json), chain.get("mentions").size(), meant(meaning, chain)));
            }
        }
        var linking =
                linker.link(chains.stream().map(Chain::cluster).toList(), ArticleContext.of("en", text), Instant.EPOCH);
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < chains.size(); i++) {
            var chain = chains.get(i);
            answers.add(Answer.of(
                    chain.cluster().type(),
                    article + ": " + chain.cluster().name(),
                    chain.mentions(),
                    chain.meant(),
                    linking.links().get(i),
                    index));
        }
        return answers;
    }

    private static Cluster cluster(JsonNode chain, JsonNode json) {
        var forms = new LinkedHashSet<String>();
        chain.get("mentions")
                .forEach(mention -> forms.add(
                        json.get("mentions").get(mention.asInt()).get("exact").asText()));
        String name = chain.get("name").asText();
        forms.remove(name);
        // As the extraction has it, a bare surname stands for nobody outside its article.
        var type = EntityKind.valueOf(chain.get("type").asText());
        List<String> aliases = type == EntityKind.PERSON ? List.of() : List.copyOf(forms);
        return new Cluster(type, name, aliases, 1);
    }

    private Optional<EntityId> meant(String meaning, JsonNode chain) {
        if (meaning.equals("NIL")) {
            return Optional.empty();
        }
        var type = EntityKind.valueOf(chain.get("type").asText());
        var found = meaning.startsWith("name:")
                ? index.named(type, meaning.substring("name:".length())).stream()
                        .findFirst()
                : index.identified(meaning);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("the starter registry has no " + meaning);
        }
        return found;
    }
}
