/** Keeps articles and mentions in the tables {@code article}, {@code article_entity} and {@code mention}. */
package news.dateline.entities.mention.store;
