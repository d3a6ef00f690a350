/** Tells why names were taken to mean entities. */
package news.dateline.entities.linking.api;
