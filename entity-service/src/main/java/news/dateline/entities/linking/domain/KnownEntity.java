package news.dateline.entities.linking.domain;

import java.util.Optional;
import java.util.Set;

import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;

/**
 * An entity that may be linked to.
 *
 * @param id its id
 * @param name the normalised form of its preferred name
 * @param confirmed whether a person or an import has confirmed it; a candidate if not
 * @param mentions how often it is mentioned
 * @param popularity how well known it is, 0-1, as imports tell
 * @param words the words of its description and roles, normalised
 * @param coordinates where it is
 */
public record KnownEntity(
        EntityId id,
        NormalisedName name,
        boolean confirmed,
        int mentions,
        double popularity,
        Set<String> words,
        Optional<Coordinates> coordinates) {

    /** Copies the words. */
    public KnownEntity {
        words = Set.copyOf(words);
    }

    /** Of which nothing but its mentions is known. */
    public KnownEntity(EntityId id, NormalisedName name, boolean confirmed, int mentions) {
        this(id, name, confirmed, mentions, 0, Set.of(), Optional.empty());
    }
}
