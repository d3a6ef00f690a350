package news.dateline.articles.revision.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.articles.ninjs.NinjsChanges;
import news.dateline.articles.revision.domain.RevisionDiff;
import news.dateline.articles.revision.domain.RevisionDiff.Passage;

/** A difference for people: as plain text, a line a sentence, and as HTML. */
final class DiffText {

    private DiffText() {}

    /** Lines that begin with a minus were there, lines that begin with a plus are new. */
    static String plain(RevisionDiff diff) {
        Stream<String> head = Stream.of("--- revision " + diff.from(), "+++ revision " + diff.to());
        Stream<String> sentences = diff.passages().stream().flatMap(DiffText::lines);
        Stream<String> properties = diff.properties().stream().map(DiffText::line);
        return Stream.of(head, sentences, properties).flatMap(part -> part).collect(Collectors.joining("\n", "", "\n"));
    }

    /** A page with {@code del} and {@code ins}. */
    static String html(RevisionDiff diff) {
        String title = "Revision " + diff.from() + " to " + diff.to();
        String sentences = diff.passages().stream().flatMap(DiffText::elements).collect(Collectors.joining("\n"));
        String properties = diff.properties().stream()
                .map(change -> "<li>" + escaped(line(change)) + "</li>")
                .collect(Collectors.joining("\n"));
        return "<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>" + title + "</title></head>\n<body><h1>"
                + title + "</h1>\n" + sentences + "\n<ul>\n" + properties + "\n</ul>\n</body></html>\n";
    }

    private static Stream<String> lines(Passage passage) {
        return switch (passage.kind()) {
            case KEPT -> prefixed("  ", passage.after());
            case ADDED, REMOVED, REPLACED ->
                Stream.concat(prefixed("- ", passage.before()), prefixed("+ ", passage.after()));
        };
    }

    private static Stream<String> prefixed(String prefix, List<String> sentences) {
        return sentences.stream().map(sentence -> prefix + sentence.replace('\n', ' '));
    }

    private static Stream<String> elements(Passage passage) {
        return switch (passage.kind()) {
            case KEPT -> marked("<p>", passage.after(), "</p>");
            case ADDED, REMOVED, REPLACED ->
                Stream.concat(
                        marked("<p><del>", passage.before(), "</del></p>"),
                        marked("<p><ins>", passage.after(), "</ins></p>"));
        };
    }

    private static Stream<String> marked(String open, List<String> sentences, String close) {
        return sentences.stream().map(sentence -> open + escaped(sentence) + close);
    }

    private static String line(NinjsChanges.Change change) {
        return change.from() == null && change.to() == null
                ? "~ " + change.name() + " differs"
                : "~ " + change.name() + ": " + value(change.from()) + " -> " + value(change.to());
    }

    private static String value(JsonNode node) {
        return node == null ? "none" : node.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
