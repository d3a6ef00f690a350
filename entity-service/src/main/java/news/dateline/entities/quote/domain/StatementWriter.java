package news.dateline.entities.quote.domain;

import news.dateline.entities.mention.domain.ArticleId;

/** Changes what articles say that people said, within the caller's transaction. */
public interface StatementWriter {

    /** Replaces an article's quotes and roles, once its mentions are stored. */
    void save(ArticleId article, FoundStatements found);

    /** Removes those of an article that is withheld, killed or erased. */
    void forget(ArticleId article);
}
