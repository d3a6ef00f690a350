package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.Optional;

/** Who is editing what, so that others do not write into it. */
public interface EditLocks {

    /** The lock that keeps this person's writes away from an article, if there is one. */
    Optional<Held> heldAgainst(ArticleId id, String subject, Instant now);

    /**
     * A lock of somebody.
     *
     * @param name what its owner is called
     * @param expires when it ends by itself
     */
    record Held(String name, Instant expires) {}
}
