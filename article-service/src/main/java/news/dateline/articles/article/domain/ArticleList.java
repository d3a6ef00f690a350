package news.dateline.articles.article.domain;

import java.util.List;
import java.util.Optional;

/**
 * Part of the list of articles.
 *
 * @param articles without their bodies
 * @param last where to go on, if there are more; it need not be among the articles, since one may have been erased meanwhile
 */
public record ArticleList(List<Article> articles, Optional<ArticleId> last) {

    /** Copies the articles. */
    public ArticleList {
        articles = List.copyOf(articles);
    }
}
