package news.dateline.articles.subject.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A subject of the vocabulary.
 *
 * @param uri what articles refer to it by
 * @param code the short form, {@code medtop:20000587}
 * @param name in English, else in any language
 * @param names by language
 * @param definitions by language
 * @param broader the URI of the topic above it
 * @param retired since when it is not to be used any more
 * @param replacedBy the URI of the topic to use in its place
 */
public record Topic(
        String uri,
        String code,
        String name,
        Map<String, String> names,
        Map<String, String> definitions,
        Optional<String> broader,
        Optional<Instant> retired,
        Optional<String> replacedBy) {

    /** Copies the maps. */
    public Topic {
        names = Map.copyOf(names);
        definitions = Map.copyOf(definitions);
    }

    /** The URI of the topic that stands for it: if it is retired, what replaced it, else what is above it. */
    public Optional<String> successor() {
        return retired.isEmpty() ? Optional.empty() : replacedBy.or(() -> broader);
    }
}
