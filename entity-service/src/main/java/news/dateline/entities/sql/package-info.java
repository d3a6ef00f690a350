/** A thin layer over JDBC for set-based statements. Start with {@link news.dateline.entities.sql.Sql}. */
package news.dateline.entities.sql;
