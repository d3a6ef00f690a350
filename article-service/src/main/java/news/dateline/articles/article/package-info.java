/**
 * Articles as they are now: taken in, changed, killed, erased, read and listed. {@code domain} decides, {@code api} speaks
 * HTTP, {@code store} PostgreSQL, {@code messaging} fills the outbox. Start with
 * {@link news.dateline.articles.article.domain.ArticleService}.
 */
package news.dateline.articles.article;
