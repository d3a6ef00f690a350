package news.dateline.articles.article.domain;

import news.dateline.articles.ninjs.NewsItem;

/**
 * An article that somebody wants kept.
 *
 * @param content without what the service itself sets, see {@link Content}
 */
public record Submission(Origin origin, NewsItem content, Original original) {}
