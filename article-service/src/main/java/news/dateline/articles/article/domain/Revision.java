package news.dateline.articles.article.domain;

import news.dateline.articles.ninjs.NewsItem;

/**
 * An accepted change.
 *
 * @param state the article's with this revision as the current one
 * @param content without what the service itself sets, see {@link Content}
 * @param original what was sent
 * @param actor who sent it
 */
public record Revision(ArticleState state, NewsItem content, Original original, Actor actor) {}
