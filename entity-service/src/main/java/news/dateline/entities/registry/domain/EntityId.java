package news.dateline.entities.registry.domain;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** An entity's id, a UUIDv7: later ones are greater. */
public record EntityId(UUID value) implements Comparable<EntityId> {

    /** A new id. */
    public static EntityId create() {
        return new EntityId(UuidCreator.getTimeOrderedEpoch());
    }

    /** How the world outside refers to the entity. */
    public String uri() {
        return "urn:dateline:entity:" + value;
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
