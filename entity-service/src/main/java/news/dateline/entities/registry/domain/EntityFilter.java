package news.dateline.entities.registry.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.audience.Audience;

/**
 * Which entities a list holds.
 *
 * @param words each must begin a word of one and the same name; empty for any name
 * @param type one type, or any
 * @param statuses where the entities may stand
 * @param set a set that they must be in, or any
 * @param audience what the asker may see
 */
public record EntityFilter(
        List<String> words,
        Optional<EntityKind> type,
        Set<EntityStatus> statuses,
        Optional<UUID> set,
        Audience audience) {

    /** Copies the collections. */
    public EntityFilter {
        words = List.copyOf(words);
        statuses = Set.copyOf(statuses);
    }

    /** Entities of any set. */
    public EntityFilter(List<String> words, Optional<EntityKind> type, Set<EntityStatus> statuses, Audience audience) {
        this(words, type, statuses, Optional.empty(), audience);
    }

    /** Whether an entity can have a name that answers a client's query; "---" asks for something, but no name has words of it. */
    public static boolean isAnswerable(String query) {
        return query.isBlank() || !words(query).isEmpty();
    }

    /** Words as a client writes them, normalised as names are. */
    public static List<String> words(String query) {
        var normalised = NormalisedName.of(query);
        return normalised.value().isEmpty()
                ? List.of()
                : List.of(normalised.value().split(" ", -1));
    }
}
