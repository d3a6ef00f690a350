package news.dateline.entities.registry.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Names that an article gives to an entity.
 *
 * @param entity the entity
 * @param names all of them
 */
public record LearnedNames(EntityId entity, List<EntityName> names) {

    /** Copies the names. */
    public LearnedNames {
        names = List.copyOf(names);
    }

    /** These and others of the same entity. */
    public LearnedNames plus(LearnedNames other) {
        return new LearnedNames(
                entity, Stream.concat(names.stream(), other.names.stream()).toList());
    }
}
