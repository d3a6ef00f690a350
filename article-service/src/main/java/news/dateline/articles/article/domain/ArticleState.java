package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.Optional;

import news.dateline.contracts.event.PubStatus;

/**
 * What is known of an article without its content.
 *
 * @param revision its current one
 * @param contentHash by which a change is told from a repetition
 * @param created when its first revision was accepted
 * @param changed when its current revision was accepted
 */
public record ArticleState(
        ArticleId id,
        Origin origin,
        int revision,
        String contentHash,
        PubStatus pubStatus,
        Optional<Instant> embargoedUntil,
        Instant created,
        Instant changed) {

    /** Whether readers may see it. */
    public boolean isPublicAt(Instant time) {
        return pubStatus == PubStatus.USABLE
                && embargoedUntil.filter(until -> until.isAfter(time)).isEmpty();
    }

    /** Whether it was withdrawn for good. */
    public boolean isKilled() {
        return pubStatus == PubStatus.CANCELED;
    }
}
