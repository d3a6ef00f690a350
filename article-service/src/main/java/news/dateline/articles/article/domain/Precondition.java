package news.dateline.articles.article.domain;

/** What must hold of an article for a change to be made; asked while the article is locked. */
@FunctionalInterface
public interface Precondition {

    /** Returns if it holds; else throws whatever the caller wants to hear, and the change is not made. */
    void require(ArticleState state);
}
