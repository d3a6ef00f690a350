package news.dateline.articles.search.domain;

import news.dateline.articles.article.domain.ArticleId;

/**
 * A place in the order of hits.
 *
 * @param key by which the hit was sorted, as the index spells it
 * @param id the hit
 * @param newest the newest article when the first page was made: later ones do not come in between
 */
public record Position(String key, ArticleId id, ArticleId newest) {}
