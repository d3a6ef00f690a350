/** Serves an entity's quotes and roles. */
package news.dateline.entities.quote.api;
