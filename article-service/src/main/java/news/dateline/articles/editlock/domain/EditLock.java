package news.dateline.articles.editlock.domain;

import java.time.Instant;

import news.dateline.articles.article.domain.ArticleId;

/**
 * Somebody is editing an article.
 *
 * @param owner the subject
 * @param name what the owner is called
 * @param acquired since when
 * @param expires when it ends by itself
 */
public record EditLock(ArticleId article, String owner, String name, Instant acquired, Instant expires) {}
