package news.dateline.articles.search.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.Audience;

/**
 * The engine that finds articles. Whatever it is, it shows readers only what they may see at the time that is asked for, in
 * hits, counts, facets and suggestions alike.
 */
public interface SearchIndex {

    /** Finds and counts. */
    Found find(SearchQuery query);

    /**
     * Those that are most like an article, the most alike first.
     *
     * @param after where the list goes on
     * @param limit the most that are returned
     */
    List<Hit> similar(ArticleId id, Audience audience, Instant now, Optional<Similarity> after, int limit);

    /** What a beginning may mean: entities first, then headlines. */
    List<Suggestion> suggest(String beginning, Audience audience, Instant now, int limit);

    /** Puts in order what writes have left behind for later. Needs not be called for anything to be found. */
    void tidy();
}
