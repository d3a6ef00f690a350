package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The articles as they are now. */
public interface Articles {

    /**
     * Adds articles of different origins, except where there is one of that origin; then waits for whoever is just adding that. Returns
     * which were added.
     */
    Set<ArticleId> addNew(List<ArticleState> states, Instant now);

    /** Reads and locks one until the transaction ends. */
    Optional<ArticleState> lock(ArticleId id);

    /** Reads and locks those of these named origins that there are, until the transaction ends. */
    List<ArticleState> lock(List<Origin> origins);

    /** Reads one. */
    Optional<ArticleState> find(ArticleId id);

    /** Reads those of these that there are, in no order. */
    List<ArticleState> find(List<ArticleId> ids);

    /** Reads the newest first. */
    List<ArticleState> list(Query query);

    /** Overwrites the state of a locked one, and notes when it changes by itself next, after this moment. */
    void update(ArticleState state, Instant now);

    /** Reads and locks one that was to change by itself by now, unless another transaction has it. */
    Optional<Due> lockDue(Instant now);

    /** Deletes a locked one and leaves a tombstone. */
    void erase(ArticleId id, int revision, Instant at);

    /**
     * An article whose time has come.
     *
     * @param since the earliest of its times that have come
     */
    record Due(ArticleState state, Instant since) {}

    /**
     * Which articles to list.
     *
     * @param now what readers' embargoes are compared with
     * @param before only those that arrived before this one
     */
    record Query(Audience audience, Instant now, ListFilter filter, Optional<ArticleId> before, int limit) {}
}
