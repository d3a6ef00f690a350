package news.dateline.articles.article.domain;

import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.RepresentationType;

/** Articles as lists show them. */
public final class ArticleSummaries {

    private ArticleSummaries() {}

    /** As clients see it, marked as not being whole. */
    public static NewsItem present(Article article) {
        return article.presented()
                .with()
                .representationType(RepresentationType.PARTIAL)
                .build();
    }
}
