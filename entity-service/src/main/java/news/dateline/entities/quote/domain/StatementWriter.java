package news.dateline.entities.quote.domain;

import news.dateline.entities.mention.domain.ArticleId;

/** Changes what articles say that people said, within the caller's transaction. */
public interface StatementWriter {

    /** Keeps an article's quotes and roles, once its mentions are stored and its earlier ones forgotten. */
    void save(ArticleId article, FoundStatements found);

    /** Removes those of an article. */
    void forget(ArticleId article);
}
