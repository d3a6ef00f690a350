/** Statements that take many rows at once. Start with {@link news.dateline.platform.sql.Columns}. */
package news.dateline.platform.sql;
