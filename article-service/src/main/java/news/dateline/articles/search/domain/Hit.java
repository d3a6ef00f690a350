package news.dateline.articles.search.domain;

import java.util.Optional;

import news.dateline.articles.article.domain.ArticleId;

/**
 * An article that was found.
 *
 * @param score how well it matches; only comparable with those of the same query
 * @param highlight where it matches
 */
public record Hit(ArticleId id, Optional<Double> score, Optional<Highlight> highlight) {}
