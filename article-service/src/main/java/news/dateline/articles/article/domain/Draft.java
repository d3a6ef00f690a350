package news.dateline.articles.article.domain;

import java.util.Optional;

import news.dateline.articles.lifecycle.Standing;
import news.dateline.articles.ninjs.NewsItem;

/**
 * What is to become the next revision of a locked article.
 *
 * @param before the article as it is
 * @param content without what the service itself sets, see {@link Content}
 * @param original what was sent; empty if it was no item, but a decision about it
 * @param reason why
 */
record Draft(ArticleState before, NewsItem content, Standing standing, Optional<Original> original, Reason reason) {

    /** Of an article sent as an item. */
    static Draft sent(ArticleState before, NewsItem content, Original original) {
        return new Draft(
                before,
                content,
                Content.standing(content).heldLike(before.standing()),
                Optional.of(original),
                Reason.plain(content, AuditTrail.Action.REVISED));
    }
}
