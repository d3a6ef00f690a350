/** Tells those who filter by sets what is in them. */
package news.dateline.entities.set.messaging;
