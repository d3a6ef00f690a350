package news.dateline.entities.evaluation;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.linking.domain.ArticleContext;
import news.dateline.entities.linking.domain.Cluster;
import news.dateline.entities.linking.domain.Linker;
import news.dateline.entities.registry.domain.EntityId;

/**
 * GUM's wikification: documents whose names carry titles of Wikipedia, one JSON object per line. A title stands for the
 * entity of the registry that has it as a name; what stands behind a comma or in brackets must be in that entity's description.
 * Only people, organisations and places that are written as names count.
 */
final class WikifiedDocuments {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Map<String, EntityKind> TYPES = Map.of(
            "person", EntityKind.PERSON,
            "organization", EntityKind.ORGANIZATION,
            "place", EntityKind.PLACE);

    /** Where a name ends and what is said of it begins. */
    private static final Set<String> ENDS = Set.of(",", "where", "which", "who", "in", "as");

    private static final Set<String> PRONOUNS =
            Set.of("it", "its", "we", "our", "he", "his", "she", "her", "they", "their", "i");

    private final StarterIndex index;
    private final Linker linker;

    WikifiedDocuments(StarterIndex index, Linker linker) {
        this.index = index;
        this.linker = linker;
    }

    private record Name(EntityKind type, String text, String title) {}

    List<Answer> answers(Path file, Part part) throws IOException {
        var answers = new ArrayList<Answer>();
        for (String line : Files.readAllLines(file)) {
            JsonNode document = JSON.readTree(line);
            if (Part.of(document.get("doc").asText()) == part) {
                answers.addAll(answers(document));
            }
        }
        return answers;
    }

    private List<Answer> answers(JsonNode document) {
        var text = new StringBuilder();
        var names = new LinkedHashMap<Name, Integer>();
        for (JsonNode sentence : document.get("sents")) {
            var tokens = new ArrayList<String>();
            sentence.get("tokens").forEach(token -> tokens.add(token.asText()));
            text.append(String.join(" ", tokens)).append('\n');
            sentence.get("links")
                    .forEach(link -> name(link, tokens).ifPresent(name -> names.merge(name, 1, Integer::sum)));
        }
        var ordered = List.copyOf(names.keySet());
        var clusters = ordered.stream()
                .map(name -> new Cluster(name.type(), name.text(), List.of(), 1))
                .toList();
        var linking = linker.link(clusters, ArticleContext.of("en", text.toString()), Instant.EPOCH);
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < ordered.size(); i++) {
            var name = ordered.get(i);
            answers.add(Answer.of(
                    name.type(),
                    document.get("doc").asText() + ": " + name.text() + " (" + name.title() + ")",
                    names.get(name),
                    meant(name),
                    linking.links().get(i),
                    index));
        }
        return answers;
    }

    private static Optional<Name> name(JsonNode link, List<String> tokens) {
        var words = head(tokens.subList(link.get(0).asInt(), link.get(1).asInt()));
        boolean isName = !words.isEmpty()
                && Character.isUpperCase(words.getFirst().charAt(0))
                && Character.isUpperCase(words.getLast().charAt(0))
                && !PRONOUNS.contains(words.getFirst().toLowerCase(Locale.ROOT));
        return Optional.ofNullable(TYPES.get(link.get(2).asText()))
                .filter(type -> isName)
                .map(type -> new Name(type, String.join(" ", words), link.get(3).asText()))
                .filter(name -> new Cluster(name.type(), name.text(), List.of(), 1).isNameable());
    }

    /** The name at the head of an annotated phrase: "Paris" of "Paris , France" and of "Paris , where she lived". */
    private static List<String> head(List<String> phrase) {
        int from = phrase.getFirst().equalsIgnoreCase("the") ? 1 : 0;
        int to = from;
        while (to < phrase.size() && !(to > from && ENDS.contains(phrase.get(to)))) {
            to++;
        }
        return phrase.subList(from, to);
    }

    private Optional<EntityId> meant(Name name) {
        String title = URLDecoder.decode(name.title(), StandardCharsets.UTF_8).replace('_', ' ');
        int bracket = title.indexOf(" (");
        int comma = title.indexOf(", ");
        int cut = bracket > 0 ? bracket : comma;
        var whole = index.named(name.type(), title);
        if (cut <= 0 || !whole.isEmpty()) {
            return whole.stream().findFirst();
        }
        var qualifier = ArticleContext.words(region(title.substring(cut)));
        return index.named(name.type(), title.substring(0, cut)).stream()
                .filter(id -> ArticleContext.words(
                                String.valueOf(index.entity(id).details().description()))
                        .containsAll(qualifier))
                .findFirst();
    }

    private static String region(String qualifier) {
        return qualifier
                .replace("England", "United Kingdom")
                .replace("Scotland", "United Kingdom")
                .replace("Wales", "United Kingdom")
                .replace("U.S. state", "state of the United States");
    }
}
