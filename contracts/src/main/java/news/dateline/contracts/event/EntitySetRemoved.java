package news.dateline.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A watch list is no more.
 *
 * @param setId the set
 * @param uri {@code urn:dateline:entity-set:<setId>}
 * @param revision one past its last revision
 * @param removedAt when
 */
public record EntitySetRemoved(UUID setId, String uri, long revision, Instant removedAt) {

    /** The CloudEvents type. */
    public static final String TYPE = "news.dateline.entity-set.removed";
}
