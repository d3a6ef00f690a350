/** What an entity is, and what is asked of the place where entities are kept. */
package news.dateline.entities.registry.domain;
