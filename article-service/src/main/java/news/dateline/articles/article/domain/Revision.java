package news.dateline.articles.article.domain;

import java.util.Optional;

import news.dateline.articles.ninjs.NewsItem;

/**
 * An accepted change.
 *
 * @param state the article's with this revision as the current one
 * @param content without what the service itself sets, see {@link Content}
 * @param original what was sent; empty if it was no item, but a decision about it
 * @param actor who sent it
 * @param reason why
 */
public record Revision(ArticleState state, NewsItem content, Optional<Original> original, Actor actor, Reason reason) {}
