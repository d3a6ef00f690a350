package news.dateline.articles.subject.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.articles.ninjs.CharacterFault;

/**
 * A concept as a vocabulary file has it: in the JSON that IPTC publishes, whose names its context maps to SKOS, or in any other
 * JSON-LD of SKOS, where properties are prefixed or whole URIs, texts have a language beside them, and links are objects.
 */
record Concept(JsonNode node) {

    private static final List<String> PREFIXES = List.of(
            "",
            "skos:",
            "http://www.w3.org/2004/02/skos/core#",
            "ikos:",
            "http://cv.iptc.org/newscodes/ikos/",
            "dct:",
            "dcterms:",
            "http://purl.org/dc/terms/");

    /** Whether it is one, and not the scheme that has them. */
    boolean isConcept() {
        List<String> types = Stream.of("type", "@type")
                .flatMap(name -> all(node.path(name)))
                .map(JsonNode::asText)
                .toList();
        return types.isEmpty() || types.stream().anyMatch(type -> type.endsWith("Concept"));
    }

    String uri() {
        return text(node.path("uri")).or(() -> text(node.path("@id"))).orElse("");
    }

    /** A property's text, whatever its language. */
    Optional<String> text(String property) {
        return values(property).flatMap(value -> text(value).stream()).findFirst();
    }

    /** A property's texts by language. */
    Map<String, String> texts(String property) {
        Map<String, String> texts = new LinkedHashMap<>();
        values(property).forEach(value -> {
            if (value.has("@value")) {
                text(value).ifPresent(text -> texts.put(value.path("@language").asText("en"), text));
            } else if (value.isTextual()) {
                text(value).ifPresent(text -> texts.put("en", text));
            } else {
                value.properties()
                        .forEach(each -> text(each.getValue()).ifPresent(text -> texts.put(each.getKey(), text)));
            }
        });
        return texts;
    }

    /** What a property links to. */
    List<String> links(String property) {
        return values(property).flatMap(value -> text(value).stream()).toList();
    }

    private Stream<JsonNode> values(String property) {
        return PREFIXES.stream().flatMap(prefix -> all(node.path(prefix + property)));
    }

    private static Stream<JsonNode> all(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Stream.empty();
        }
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    private static Optional<String> text(JsonNode node) {
        JsonNode bare = node.has("@value") ? node.path("@value") : node.has("@id") ? node.path("@id") : node;
        return Optional.of(bare)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank() && CharacterFault.in(text).isEmpty())
                .map(String::strip);
    }
}
