package news.dateline.articles.article.domain;

import java.util.List;

/**
 * What is kept beside the articles and derived from them, a search index for example. It is told within the transaction of the
 * change, so that it is never behind; what it stores refers to the article's row and goes with it when the article is erased.
 */
public interface Derived {

    /** These have a new current revision, perhaps their first; each article is there once. */
    void revised(List<ArticleText> articles);
}
