package news.dateline.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A merge was undone: the entity stands for itself again, with all that was its own. An entity that had been merged into it before
 * has an {@link EntityMerged} that names it as the survivor.
 *
 * @param entityId the entity that was merged
 * @param uri {@code urn:dateline:entity:<entityId>}
 * @param version its version, as it stands again
 * @param formerSurvivorId the entity that went on in its place until now
 * @param formerSurvivorUri {@code urn:dateline:entity:<formerSurvivorId>}
 * @param unmergedAt when
 */
public record EntityUnmerged(
        UUID entityId, String uri, int version, UUID formerSurvivorId, String formerSurvivorUri, Instant unmergedAt) {

    /** The CloudEvents type. */
    public static final String TYPE = "news.dateline.entity.unmerged";
}
