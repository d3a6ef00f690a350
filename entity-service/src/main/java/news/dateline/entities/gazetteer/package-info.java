/**
 * Keeps the extractor's gazetteer on every replica at what the registry knows: the names of confirmed entities. Each replica
 * loads all of them at its start and then asks twice a second whose names changed
 * ({@link news.dateline.entities.gazetteer.domain.GazetteerFeed}, the class to read first). Triggers note the changes, so that no
 * way of changing the registry can be forgotten.
 */
package news.dateline.entities.gazetteer;
