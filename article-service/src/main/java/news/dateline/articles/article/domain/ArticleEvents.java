package news.dateline.articles.article.domain;

import java.time.Instant;

/** Tells the world, once the running transaction has committed. */
public interface ArticleEvents {

    /** It has a new revision, perhaps its first, perhaps its last. */
    void revised(Article article);

    /**
     * It is gone.
     *
     * @param revision one past the last
     */
    void erased(ArticleId id, int revision, Instant at);
}
