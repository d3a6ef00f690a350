package news.dateline.articles.article.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import news.dateline.articles.ninjs.NewsItem;

/** Where revisions are kept. */
public interface RevisionLog {

    /** Keeps some. */
    void append(List<Revision> revisions);

    /** The content of a revision. */
    Optional<NewsItem> content(ArticleId id, int revision);

    /** The item that was sent to make a revision; if none was, then the one before. */
    Optional<Original> original(ArticleId id, int revision);

    /** The contents of the revisions that these states have, without bodies, renditions and associations. */
    Map<ArticleId, NewsItem> summaries(List<ArticleState> states);

    /** The contents of the revisions that these states have. */
    Map<ArticleId, NewsItem> contents(List<ArticleState> states);

    /** Deletes all of an article, originals too. */
    void erase(ArticleId id);
}
