package news.dateline.articles.article.domain;

import news.dateline.articles.text.AnalysedText;

/**
 * An article and its analysed text, which takes longer to make than most of what is done with it: it is made once for all.
 *
 * @param text see {@link AnalysedText}
 */
public record ArticleText(Article article, String text) {

    /** That of an article. */
    public static ArticleText of(Article article) {
        return new ArticleText(article, AnalysedText.of(article.content()));
    }
}
