/**
 * The article service: keeps articles with every change, and tells the world by events. One package per feature:
 * {@code article} (what there is now), {@code revision} (what there was), and beneath them {@code ninjs}, {@code wire} and
 * {@code text}, which know nothing of storage. Start with
 * {@link news.dateline.articles.article.domain.ArticleService}.
 */
package news.dateline.articles;
