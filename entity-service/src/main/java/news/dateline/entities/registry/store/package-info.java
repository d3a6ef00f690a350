/** Keeps entities in the tables {@code entity} and {@code entity_name}. */
package news.dateline.entities.registry.store;
