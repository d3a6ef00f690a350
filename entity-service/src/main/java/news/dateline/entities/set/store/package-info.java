/** Keeps sets in the tables {@code entity_set} and {@code entity_set_member}. */
package news.dateline.entities.set.store;
