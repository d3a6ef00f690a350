package news.dateline.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An entity was found to be the same as another, which goes on in its place. What followers know of the entity they count as the
 * survivor's, until an {@link EntityUnmerged} says otherwise. Where entities had been merged into this one before, each of them has
 * an event of its own with the new survivor.
 *
 * @param entityId the entity that is merged
 * @param uri {@code urn:dateline:entity:<entityId>}
 * @param version its version, as merged
 * @param survivorId the entity that goes on; never itself merged when this happened
 * @param survivorUri {@code urn:dateline:entity:<survivorId>}
 * @param mergedAt when
 */
public record EntityMerged(
        UUID entityId, String uri, int version, UUID survivorId, String survivorUri, Instant mergedAt) {

    /** The CloudEvents type. */
    public static final String TYPE = "news.dateline.entity.merged";
}
