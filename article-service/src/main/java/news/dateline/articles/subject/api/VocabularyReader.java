package news.dateline.articles.subject.api;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import news.dateline.articles.ninjs.CharacterFault;
import news.dateline.articles.subject.domain.SubjectCode;
import news.dateline.articles.subject.domain.Topic;
import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/**
 * Reads a vocabulary in the JSON that IPTC publishes its NewsCodes in: an object whose {@code conceptSet} lists concepts with
 * SKOS' properties.
 */
@ApplicationScoped
class VocabularyReader {

    private static final int MOST_TOPICS = 20_000;
    private static final int MOST_VIOLATIONS = 20;
    private static final int LONGEST = 2_000;

    private final ObjectMapper json;

    VocabularyReader(ObjectMapper json) {
        this.json = json;
    }

    List<Topic> read(byte[] file) {
        JsonNode concepts = tree(file).path("conceptSet");
        if (!concepts.isArray() || concepts.isEmpty()) {
            throw Problems.invalid(Violation.at(
                    "/conceptSet", "must list the concepts, as in the JSON form of a vocabulary on cv.iptc.org"));
        }
        if (concepts.size() > MOST_TOPICS) {
            throw Problems.invalid(Violation.at("/conceptSet", "must have at most " + MOST_TOPICS + " concepts"));
        }
        List<Violation> violations = new ArrayList<>();
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (int place = 0; place < concepts.size() && violations.size() < MOST_VIOLATIONS; place++) {
            read("/conceptSet/" + place, concepts.get(place), violations)
                    .ifPresent(topic -> topics.put(topic.uri(), topic));
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return List.copyOf(topics.values());
    }

    private JsonNode tree(byte[] file) {
        try {
            return json.readTree(file);
        } catch (IOException e) {
            throw Problems.of(ProblemType.MALFORMED_REQUEST, "The body is not JSON.");
        }
    }

    private static Optional<Topic> read(String pointer, JsonNode concept, List<Violation> violations) {
        String uri = concept.path("uri").asText("");
        String code = concept.path("qcode").asText("");
        Map<String, String> names = texts(concept.path("prefLabel"));
        require(pointer + "/uri", isIdentifier(uri), "must be the URI of the concept", violations);
        require(pointer + "/qcode", isIdentifier(code), "must be the short code, medtop:20000587", violations);
        require(pointer + "/prefLabel", !names.isEmpty(), "must have a name by language", violations);
        Optional<Instant> retired = Optional.empty();
        try {
            retired = text(concept.path("retired")).map(VocabularyReader::time);
        } catch (DateTimeException e) {
            violations.add(Violation.at(pointer + "/retired", "must be a time, 2021-06-01T00:00:00+00:00"));
        }
        if (!violations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Topic(
                SubjectCode.canonical(uri),
                code,
                english(names),
                names,
                texts(concept.path("definition")),
                first(concept.path("broader")).map(SubjectCode::canonical),
                retired,
                first(concept.path("isReplacedBy"))
                        .or(() -> first(concept.path("replacedBy")))
                        .map(SubjectCode::canonical)));
    }

    private static void require(String pointer, boolean holds, String message, List<Violation> violations) {
        if (!holds) {
            violations.add(Violation.at(pointer, message));
        }
    }

    private static boolean isIdentifier(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && text.chars().noneMatch(Character::isWhitespace)
                && CharacterFault.in(text).isEmpty();
    }

    private static String english(Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> name.getKey().equals("en") || name.getKey().startsWith("en-"))
                .findFirst()
                .or(() -> names.entrySet().stream().findFirst())
                .orElseThrow()
                .getValue();
    }

    private static Map<String, String> texts(JsonNode byLanguage) {
        Map<String, String> texts = new LinkedHashMap<>();
        byLanguage
                .properties()
                .forEach(each -> text(each.getValue()).ifPresent(text -> texts.put(each.getKey(), text)));
        return texts;
    }

    /** The text, or the first of several. */
    private static Optional<String> first(JsonNode node) {
        return text(node.isArray() ? node.path(0) : node);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual()
                        && !node.asText().isBlank()
                        && CharacterFault.in(node.asText()).isEmpty()
                ? Optional.of(node.asText().strip())
                : Optional.empty();
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
