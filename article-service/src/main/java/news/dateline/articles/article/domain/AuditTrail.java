package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.Optional;

/** Who did what to which article. */
public interface AuditTrail {

    /** Keeps a record in the running transaction. */
    void add(Entry entry);

    /** What was done. */
    enum Action {
        CREATED,
        REVISED,
        KILLED,
        ERASED
    }

    /**
     * One change.
     *
     * @param before the revision before it, if there was one
     * @param after the revision after it, if there is one
     */
    record Entry(
            ArticleId id, Action action, Optional<Integer> before, Optional<Integer> after, Actor actor, Instant at) {}
}
