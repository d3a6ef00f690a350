package news.dateline.articles.audit.domain;

import java.time.Instant;
import java.util.Optional;

import news.dateline.articles.article.domain.Actor;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.AuditTrail.Action;

/**
 * A record of the trail.
 *
 * @param id in the order of writing; with gaps
 * @param article empty if the change was about no single article
 * @param before the revision before it, if there was one
 * @param after the revision after it, if there is one
 * @param link its place in the chain; empty until it is chained
 */
public record AuditRecord(
        long id,
        Optional<ArticleId> article,
        Action action,
        Optional<Integer> before,
        Optional<Integer> after,
        Actor actor,
        Instant at,
        Optional<String> note,
        Optional<Link> link) {

    /**
     * A place in the chain.
     *
     * @param position from 1, without gaps
     * @param previousHash the hash of the record at the position before
     * @param hash of this record and the previous hash
     */
    public record Link(long position, String previousHash, String hash) {}
}
