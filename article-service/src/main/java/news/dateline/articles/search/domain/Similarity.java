package news.dateline.articles.search.domain;

import news.dateline.articles.article.domain.ArticleId;

/**
 * A place in a list of articles that are like another: the most alike first, then by id, the newer first.
 *
 * @param score how much alike they are
 */
public record Similarity(double score, ArticleId id) {}
