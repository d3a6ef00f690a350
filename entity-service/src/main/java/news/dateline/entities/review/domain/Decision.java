package news.dateline.entities.review.domain;

import java.time.Instant;
import java.util.UUID;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.EntityId;

/**
 * What a person decided, and what was known then.
 *
 * @param id its id, a UUIDv7
 * @param kind what was decided
 * @param entity about which entity
 * @param entityName its preferred name then
 * @param entityType what kind of thing it was
 * @param statusBefore where it stood
 * @param other the other entity; null if there is none
 * @param otherName its preferred name then
 * @param article the article that it is about; null if it is about none
 * @param evidence the mention that it is about; null if it is about none
 * @param at when
 * @param by by whom
 * @param undoneAt when it was undone; null if it holds
 * @param undoneBy by whom
 */
public record Decision(
        UUID id,
        DecisionKind kind,
        EntityId entity,
        String entityName,
        EntityKind entityType,
        EntityStatus statusBefore,
        EntityId other,
        String otherName,
        ArticleId article,
        Evidence evidence,
        Instant at,
        String by,
        Instant undoneAt,
        String undoneBy) {

    /**
     * A mention that a decision is about.
     *
     * @param mention its text
     * @param context the text around it
     * @param confidence how sure the machine was of the link
     */
    public record Evidence(String mention, String context, double confidence) {}

    /** The same about another entity. */
    Decision withOther(EntityId entityId, String name) {
        return new Decision(
                id,
                kind,
                entity,
                entityName,
                entityType,
                statusBefore,
                entityId,
                name,
                article,
                evidence,
                at,
                by,
                undoneAt,
                undoneBy);
    }

    /** The same about a mention. */
    Decision withEvidence(Evidence found) {
        return new Decision(
                id,
                kind,
                entity,
                entityName,
                entityType,
                statusBefore,
                other,
                otherName,
                article,
                found,
                at,
                by,
                undoneAt,
                undoneBy);
    }

    /** Whether it has not been undone. */
    public boolean holds() {
        return undoneAt == null;
    }
}
