package news.dateline.articles.article.domain;

import java.util.Collection;
import java.util.Map;

import news.dateline.articles.ninjs.NewsItem;

/** Where revisions are kept. */
public interface RevisionLog {

    /** Keeps one. */
    void append(Revision revision);

    /** The content of a revision that is there. */
    NewsItem content(ArticleId id, int revision);

    /** The contents of the articles' current revisions, without bodies, renditions and associations. */
    Map<ArticleId, NewsItem> summaries(Collection<ArticleId> ids);

    /** Deletes all of an article, originals too. */
    void erase(ArticleId id);
}
