package news.dateline.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An entity as it stands after a change: the payload of {@code entity.created} and {@code entity.changed}.
 *
 * @param entityId the entity
 * @param uri {@code urn:dateline:entity:<entityId>}
 * @param version counts its changes, from 1
 * @param type what kind of thing it is
 * @param name its preferred name
 * @param names all its names, the preferred one included
 * @param status where it stands in the registry
 * @param changed when it came to be so
 */
public record EntityState(
        UUID entityId,
        String uri,
        int version,
        EntityKind type,
        String name,
        List<String> names,
        EntityStatus status,
        Instant changed) {

    /** The CloudEvents type of an entity's first state. */
    public static final String CREATED = "news.dateline.entity.created";

    /** The CloudEvents type of each later one. */
    public static final String CHANGED = "news.dateline.entity.changed";

    /** Copies the names. */
    public EntityState {
        names = List.copyOf(names);
    }
}
