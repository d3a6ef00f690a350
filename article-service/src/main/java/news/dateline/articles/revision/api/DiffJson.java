package news.dateline.articles.revision.api;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.revision.domain.RevisionDiff;

/**
 * What became of one revision in another.
 *
 * @param text the sentences of both in order
 * @param properties the other properties that differ
 */
@RegisterForReflection
record DiffJson(int from, int to, List<Passage> text, List<Property> properties) {

    static DiffJson of(RevisionDiff diff) {
        return new DiffJson(
                diff.from(),
                diff.to(),
                diff.passages().stream()
                        .map(passage -> new Passage(
                                passage.kind().name().toLowerCase(Locale.ROOT), passage.before(), passage.after()))
                        .toList(),
                diff.properties().stream()
                        .map(change -> new Property(change.name(), change.from(), change.to()))
                        .toList());
    }

    /**
     * Sentences in a row.
     *
     * @param kind kept, added, removed or replaced
     */
    @RegisterForReflection
    record Passage(String kind, List<String> from, List<String> to) {}

    /** A property; without values if they are large. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Property(String name, JsonNode from, JsonNode to) {}
}
