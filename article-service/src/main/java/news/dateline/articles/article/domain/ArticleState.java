package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.Optional;

import news.dateline.articles.lifecycle.Standing;
import news.dateline.contracts.event.PubStatus;

/**
 * What is known of an article without its content.
 *
 * @param revision its current one
 * @param contentHash by which a change is told from a repetition
 * @param standing who may see it and when
 * @param created when its first revision was accepted
 * @param changed when its current revision was accepted
 */
public record ArticleState(
        ArticleId id,
        Origin origin,
        int revision,
        String contentHash,
        Standing standing,
        Instant created,
        Instant changed) {

    /** Its publishing status. */
    public PubStatus pubStatus() {
        return standing.pubStatus();
    }

    /** The end of its embargo, if it has one. */
    public Optional<Instant> embargoedUntil() {
        return standing.embargoedUntil();
    }

    /** Whether readers may see it. */
    public boolean isPublicAt(Instant time) {
        return standing.isPublicAt(time);
    }

    /** Whether it was withdrawn for good. */
    public boolean isKilled() {
        return pubStatus() == PubStatus.CANCELED;
    }

    /** The next one, with other content. */
    ArticleState next(String hash, Standing next, Instant now) {
        return new ArticleState(id, origin, revision + 1, hash, next, created, now);
    }
}
