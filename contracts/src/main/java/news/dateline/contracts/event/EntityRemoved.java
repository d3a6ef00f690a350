package news.dateline.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An entity is no more, and none took its place.
 *
 * @param entityId the entity
 * @param uri {@code urn:dateline:entity:<entityId>}
 * @param version one past its last version
 * @param removedAt when
 */
public record EntityRemoved(UUID entityId, String uri, int version, Instant removedAt) {

    /** The CloudEvents type. */
    public static final String TYPE = "news.dateline.entity.removed";
}
