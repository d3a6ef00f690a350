package news.dateline.articles.article.domain;

import news.dateline.articles.ninjs.NewsItem;

/**
 * An article with the content of its current revision, or of an earlier one.
 *
 * @param content without what the service itself sets, see {@link Content}
 */
public record Article(ArticleState state, NewsItem content) {

    /** As clients see it. */
    public NewsItem presented() {
        return Content.present(state, content);
    }
}
