/** Serves an article's entities and an entity's mentions. */
package news.dateline.entities.mention.api;
