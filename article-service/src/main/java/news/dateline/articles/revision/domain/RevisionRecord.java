package news.dateline.articles.revision.domain;

import java.time.Instant;
import java.util.Optional;

import news.dateline.articles.article.domain.Actor;
import news.dateline.articles.article.domain.Reason;
import news.dateline.contracts.event.PubStatus;

/**
 * What is known of a revision without its content.
 *
 * @param revision its number
 * @param created when it was accepted
 * @param actor who sent it
 * @param reason why it was sent
 */
public record RevisionRecord(
        int revision,
        PubStatus pubStatus,
        Optional<Instant> embargoedUntil,
        Instant created,
        Actor actor,
        Reason reason) {

    /** Whether readers may see it, if they may see the article as it is now. */
    boolean isPublicAt(Instant time) {
        return pubStatus == PubStatus.USABLE
                && embargoedUntil.filter(until -> until.isAfter(time)).isEmpty();
    }
}
