package news.dateline.articles.editlock.domain;

import java.time.Instant;
import java.util.Optional;

import news.dateline.articles.article.domain.ArticleId;

/** The locks that there are. */
public interface EditLockTable {

    /** One that has not ended. */
    Optional<EditLock> find(ArticleId article, Instant now);

    /**
     * Puts a lock in the place of an ended one, of the owner's own, or of nobody's.
     *
     * @param takeOver whether it may take the place of another's as well
     * @return whether it did
     */
    boolean put(EditLock lock, boolean takeOver, Instant now);

    /** Removes the lock if it is this owner's. */
    void remove(ArticleId article, String owner);
}
