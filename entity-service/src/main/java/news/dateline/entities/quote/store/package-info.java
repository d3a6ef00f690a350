/** Keeps quotes and roles in the tables {@code article_quote}, {@code quote_mention} and {@code article_role}. */
package news.dateline.entities.quote.store;
