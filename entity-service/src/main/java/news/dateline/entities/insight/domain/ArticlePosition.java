package news.dateline.entities.insight.domain;

import java.time.Instant;

import news.dateline.entities.mention.domain.ArticleId;

/** A position in a list of articles, in either order. */
public record ArticlePosition(Instant published, double salience, ArticleId article) {

    /** The position of an article. */
    public static ArticlePosition of(ArticleUse use) {
        return new ArticlePosition(use.published(), use.salience(), use.article());
    }
}
