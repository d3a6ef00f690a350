package news.dateline.articles.retention.domain;

import java.time.Instant;

import news.dateline.articles.article.domain.ArticleId;

/**
 * An article that must not be erased.
 *
 * @param note why
 * @param subject who placed it
 * @param placed when
 */
public record LegalHold(ArticleId article, String note, String subject, Instant placed) {}
