package news.dateline.entities.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.Entity;
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
 * @param names the names that a split moved
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
        List<String> names,
        Instant at,
        String by,
        Instant undoneAt,
        String undoneBy) {

    /** Copies the names. */
    public Decision {
        names = List.copyOf(names);
    }

    /**
     * A mention that a decision is about.
     *
     * @param mention its text; null if the article may not be published any more
     * @param context the text around it; null likewise
     * @param confidence how sure the machine was of the link
     */
    public record Evidence(String mention, String context, double confidence) {}

    /** A decision as it is made now. */
    static Decision of(DecisionWish wish, Entity entity, Entity other, Instant now, String by) {
        return new Decision(
                UuidCreator.getTimeOrderedEpoch(),
                wish.kind(),
                entity.id(),
                entity.name(),
                entity.type(),
                entity.status(),
                other == null ? null : other.id(),
                other == null ? null : other.name(),
                wish.article(),
                null,
                List.of(),
                now,
                by,
                null,
                null);
    }

    /** The same with the names that it moves. */
    Decision withNames(List<String> moved) {
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
                evidence,
                moved,
                at,
                by,
                undoneAt,
                undoneBy);
    }

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
                names,
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
                names,
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
