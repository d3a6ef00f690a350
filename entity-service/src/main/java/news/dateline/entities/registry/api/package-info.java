/** Serves entities. */
package news.dateline.entities.registry.api;
