/** Tells the world what changed in the registry. */
package news.dateline.entities.registry.messaging;
