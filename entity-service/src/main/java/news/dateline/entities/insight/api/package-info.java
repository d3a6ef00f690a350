/** Serves insight. */
package news.dateline.entities.insight.api;
