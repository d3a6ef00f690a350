/** Walks through the table {@code entity}. */
package news.dateline.entities.exports.store;
