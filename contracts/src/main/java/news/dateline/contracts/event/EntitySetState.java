package news.dateline.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A watch list as it is now: made, shared or not, with other members than before. What it is called is its readers' business.
 *
 * @param setId the set
 * @param uri {@code urn:dateline:entity-set:<setId>}
 * @param revision counts every change of the set and of its members, from 1
 * @param owner whose it is: a token's {@code sub}
 * @param shared whether all may use it
 * @param members its entities as they were put in; what was merged since counts as what stands for it
 * @param changedAt when
 */
public record EntitySetState(
        UUID setId, String uri, long revision, String owner, boolean shared, List<UUID> members, Instant changedAt) {

    /** The CloudEvents type. */
    public static final String TYPE = "news.dateline.entity-set.changed";

    /** Copies the members. */
    public EntitySetState {
        members = members == null ? null : List.copyOf(members);
    }
}
