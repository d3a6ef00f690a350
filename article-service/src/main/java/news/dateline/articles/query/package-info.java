/** What people type to search by, read so that no text is an error. Start with {@link news.dateline.articles.query.QueryText}. */
package news.dateline.articles.query;
