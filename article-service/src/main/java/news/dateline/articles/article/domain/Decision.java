package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.Optional;

import news.dateline.articles.lifecycle.Hold;
import news.dateline.articles.lifecycle.Operation;
import news.dateline.articles.lifecycle.Standing;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.contracts.event.PubStatus;

/**
 * What an editor decides about an article, the words of which stay as they are.
 *
 * @param note why; for colleagues and auditors, and for everybody if it is a kill
 * @param at when, if the operation is {@link Operation#SCHEDULE}
 */
public record Decision(Operation operation, String note, Optional<Instant> at) {

    /** What the article is to say. */
    NewsItem content(NewsItem before, Instant now) {
        return switch (operation) {
            case PUBLISH ->
                before.with()
                        .pubStatus(PubStatus.USABLE)
                        .embargoedUntil(null)
                        .expires(before.expires() != null && before.expires().isAfter(now) ? before.expires() : null)
                        .build();
            case RESTORE -> before.with().pubStatus(PubStatus.USABLE).build();
            case SCHEDULE, UNPUBLISH, TAKE_DOWN ->
                before.with().pubStatus(PubStatus.WITHHELD).build();
            case KILL ->
                before.with().pubStatus(PubStatus.CANCELED).edNote(note).build();
            case REVISE, CORRECT, ERASE -> throw notOnItsOwn();
        };
    }

    /** Where the article is to stand, with that content. */
    Standing standing(NewsItem content) {
        Standing plain = Content.standing(content);
        return switch (operation) {
            case PUBLISH, RESTORE, KILL -> plain;
            case SCHEDULE -> plain.held(Hold.SCHEDULED, at);
            case UNPUBLISH -> plain.held(Hold.UNPUBLISHED, Optional.empty());
            case TAKE_DOWN -> plain.held(Hold.TAKEN_DOWN, Optional.empty());
            case REVISE, CORRECT, ERASE -> throw notOnItsOwn();
        };
    }

    Reason reason() {
        AuditTrail.Action action = switch (operation) {
            case PUBLISH -> AuditTrail.Action.PUBLISHED;
            case SCHEDULE -> AuditTrail.Action.SCHEDULED;
            case UNPUBLISH -> AuditTrail.Action.UNPUBLISHED;
            case TAKE_DOWN -> AuditTrail.Action.TAKEN_DOWN;
            case RESTORE -> AuditTrail.Action.RESTORED;
            case KILL -> AuditTrail.Action.KILLED;
            case REVISE, CORRECT, ERASE -> throw notOnItsOwn();
        };
        return new Reason(action, Optional.of(note));
    }

    private IllegalStateException notOnItsOwn() {
        return new IllegalStateException(operation + " needs more than a decision");
    }
}
