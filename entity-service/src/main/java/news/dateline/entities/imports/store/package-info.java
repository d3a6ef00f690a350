/** Keeps imports in the tables {@code entity_import}, {@code entity_import_piece} and {@code entity_import_fault}. */
package news.dateline.entities.imports.store;
