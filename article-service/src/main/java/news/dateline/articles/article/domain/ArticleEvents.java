package news.dateline.articles.article.domain;

import java.time.Instant;

/** Tells the world, once the running transaction has committed. */
public interface ArticleEvents {

    /** It has a new revision, perhaps its first, perhaps its last. */
    void revised(Article article);

    /** Its embargo is over; the revision is as before. */
    void released(ArticleState state, Instant at);

    /** It has expired; the revision is as before. */
    void expired(ArticleState state, Instant at);

    /**
     * It is gone.
     *
     * @param revision one past the last
     */
    void erased(ArticleId id, int revision, Instant at);
}
