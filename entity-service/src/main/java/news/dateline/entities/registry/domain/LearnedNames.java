package news.dateline.entities.registry.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Names that an article gives to a known entity.
 *
 * @param entity the entity
 * @param preferred the fullest of the names
 * @param names all of them
 */
public record LearnedNames(EntityId entity, String preferred, List<EntityName> names) {

    /** Copies the names. */
    public LearnedNames {
        names = List.copyOf(names);
    }

    /** These and others of the same entity. */
    public LearnedNames plus(LearnedNames other) {
        return new LearnedNames(
                entity,
                preferred,
                Stream.concat(names.stream(), other.names.stream()).toList());
    }
}
