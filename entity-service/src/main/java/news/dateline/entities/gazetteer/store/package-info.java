/** Reads the names of confirmed entities, and whose changed. */
package news.dateline.entities.gazetteer.store;
