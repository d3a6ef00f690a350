package news.dateline.entities.reextraction.domain;

import java.util.Optional;

import news.dateline.entities.mention.domain.ArticleId;

/**
 * What came of one article.
 *
 * @param article the article
 * @param outcome in a word
 * @param changes what is other than it was
 * @param reason why it was skipped or failed
 */
public record ArticleReport(ArticleId article, Outcome outcome, Changes changes, Optional<String> reason) {

    static ArticleReport of(ArticleId article, Changes changes) {
        return new ArticleReport(
                article, changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, changes, Optional.empty());
    }

    /** Of an article that was not analysed. */
    static ArticleReport without(ArticleId article, Outcome outcome, String reason) {
        return new ArticleReport(article, outcome, Changes.NONE, Optional.of(reason));
    }
}
