package news.dateline.articles.article.domain;

/** Which articles must not be erased. */
public interface LegalHolds {

    /** Whether one must not. */
    boolean isHeld(ArticleId id);
}
