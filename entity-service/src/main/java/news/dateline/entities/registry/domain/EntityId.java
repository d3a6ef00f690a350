package news.dateline.entities.registry.domain;

import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** An entity's id, a UUIDv7: later ones are greater. */
public record EntityId(UUID value) implements Comparable<EntityId> {

    private static final String PREFIX = "urn:dateline:entity:";
    private static final int LENGTH = 36;

    /** A new id. */
    public static EntityId create() {
        return new EntityId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The id that a URI, or an id alone in its canonical form, stands for; empty if it is neither. */
    public static Optional<EntityId> parse(String reference) {
        String id = reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : reference;
        try {
            return id.length() == LENGTH ? Optional.of(new EntityId(UUID.fromString(id))) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** How the world outside refers to the entity. */
    public String uri() {
        return PREFIX + value;
    }

    /** In PostgreSQL's order of UUIDs, which is that of their text and not {@link UUID}'s. */
    @Override
    public int compareTo(EntityId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
