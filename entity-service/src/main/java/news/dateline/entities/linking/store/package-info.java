/** Looks names up in the registry's tables. */
package news.dateline.entities.linking.store;
