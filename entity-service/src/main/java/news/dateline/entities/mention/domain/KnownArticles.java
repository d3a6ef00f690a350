package news.dateline.entities.mention.domain;

import java.util.List;
import java.util.Optional;

/** Reads which articles are known here, to compare them with the truth. */
public interface KnownArticles {

    /** One article; empty if nothing was ever heard of it. */
    Optional<KnownArticle> find(ArticleId id);

    /**
     * All that were not erased, by id, without their entities.
     *
     * @param after where the list goes on
     * @param limit the most that are returned
     */
    List<KnownArticle> list(Optional<ArticleId> after, int limit);
}
