package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.List;

/** Tells the world, once the running transaction has committed. */
public interface ArticleEvents {

    /** They have new revisions, perhaps their first, perhaps their last. */
    void revised(List<ArticleText> articles);

    /** What it is at a time is told once more, to be taken in place of what is known. */
    void toldAgain(ArticleText article, Instant at);

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
