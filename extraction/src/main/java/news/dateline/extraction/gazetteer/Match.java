package news.dateline.extraction.gazetteer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import news.dateline.extraction.EntityType;

/**
 * A place of the text where a name of the gazetteer stands.
 *
 * @param from its first token
 * @param to one past its last token
 * @param entries what may be named, at least one; several if things share the name
 */
public record Match(int from, int to, List<Entry> entries) {

    public Match {
        entries = List.copyOf(entries);
    }

    /** The types of what may be named. */
    public Set<EntityType> types() {
        return entries.stream().map(Entry::type).collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the things of a type that may be named. */
    public List<String> ids(EntityType type) {
        return entries.stream()
                .filter(entry -> entry.type() == type)
                .map(Entry::id)
                .distinct()
                .toList();
    }
}
