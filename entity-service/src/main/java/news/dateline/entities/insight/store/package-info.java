/** Reads {@code article_entity} and {@code entity_hour}. */
package news.dateline.entities.insight.store;
