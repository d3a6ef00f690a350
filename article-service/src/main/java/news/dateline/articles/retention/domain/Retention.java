package news.dateline.articles.retention.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import news.dateline.articles.article.domain.ArticleId;

/** The rules and the holds that there are. */
public interface Retention {

    /** The rules by source, from after one. */
    List<RetentionRule> rules(Optional<String> after, int limit);

    /** Sets the rule of a source. */
    void set(RetentionRule rule);

    /** Removes the rule of a source; returns whether there was one. */
    boolean removeRule(String source);

    /** The hold on an article, if there is one. */
    Optional<LegalHold> hold(ArticleId article);

    /** Places a hold, or changes its note. */
    void place(LegalHold hold);

    /** Lifts the hold on an article; returns whether there was one. */
    boolean lift(ArticleId article);

    /** Locks one article that its source's rule lets go and no hold keeps, unless another transaction has it. */
    Optional<ArticleId> lockOutdated(Instant now);
}
