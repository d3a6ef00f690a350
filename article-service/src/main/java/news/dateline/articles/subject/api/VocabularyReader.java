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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
 * SKOS' properties; or in other JSON-LD of SKOS, which has a {@code @graph}.
 */
@ApplicationScoped
class VocabularyReader {

    private static final int MOST_TOPICS = 20_000;
    private static final int MOST_VIOLATIONS = 20;
    private static final int LONGEST = 2_000;
    private static final Pattern CODE = Pattern.compile("medtop:\\d{8}");

    private final ObjectMapper json;

    VocabularyReader(ObjectMapper json) {
        this.json = json;
    }

    List<Topic> read(byte[] file) {
        JsonNode tree = tree(file);
        String list = tree.has("@graph") ? "/@graph" : "/conceptSet";
        JsonNode concepts = tree.path(list.substring(1));
        if (!concepts.isArray() || concepts.isEmpty()) {
            throw Problems.invalid(Violation.at(
                    "/conceptSet", "must list the concepts, as in the JSON form of a vocabulary on cv.iptc.org"));
        }
        if (concepts.size() > MOST_TOPICS) {
            throw Problems.invalid(Violation.at(list, "must have at most " + MOST_TOPICS + " concepts"));
        }
        List<Violation> violations = new ArrayList<>();
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (int place = 0; place < concepts.size() && violations.size() < MOST_VIOLATIONS; place++) {
            var concept = new Concept(concepts.get(place));
            if (concept.isConcept()) {
                read(list + "/" + place, concept, violations).ifPresent(topic -> topics.put(topic.uri(), topic));
            }
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

    private static Optional<Topic> read(String pointer, Concept concept, List<Violation> violations) {
        String uri = concept.uri();
        String code = concept.text("qcode").orElseGet(() -> SubjectCode.shortened(uri));
        Map<String, String> names = concept.texts("prefLabel");
        require(pointer + "/uri", isIdentifier(uri), "must be the URI of the concept", violations);
        require(pointer + "/qcode", isIdentifier(code), "must be the short code, medtop:20000587", violations);
        require(pointer + "/prefLabel", !names.isEmpty(), "must have a name by language", violations);
        Optional<Instant> retired = Optional.empty();
        try {
            retired = concept.text("retired").map(VocabularyReader::time);
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
                concept.texts("definition"),
                concept.links("broader").stream().findFirst().map(SubjectCode::canonical),
                retired,
                retired.flatMap(time -> replacement(concept))));
    }

    /**
     * What is used in the place of a retired concept. IPTC's format has no property for it: a match with another of its topics
     * tells, or the note on the change, if it names one topic only.
     */
    private static Optional<String> replacement(Concept concept) {
        String own = SubjectCode.canonical(concept.uri());
        List<String> named = Stream.of("note", "changeNote", "editorialNote", "definition")
                .flatMap(note -> concept.texts(note).values().stream())
                .flatMap(text -> CODE.matcher(text).results().map(MatchResult::group))
                .map(SubjectCode::canonical)
                .filter(other -> !other.equals(own))
                .distinct()
                .toList();
        Stream<String> matches = Stream.of("exactMatch", "closeMatch", "broadMatch", "related")
                .flatMap(match -> concept.links(match).stream())
                .map(SubjectCode::canonical)
                .filter(SubjectCode::isMediaTopic);
        return Stream.of(
                        concept.links("isReplacedBy").stream().map(SubjectCode::canonical),
                        concept.links("replacedBy").stream().map(SubjectCode::canonical),
                        matches,
                        named.size() == 1 ? named.stream() : Stream.<String>empty())
                .flatMap(found -> found)
                .filter(other -> !other.equals(own))
                .findFirst();
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

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
