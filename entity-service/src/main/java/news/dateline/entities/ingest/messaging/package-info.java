/** Takes article events from Kafka. */
package news.dateline.entities.ingest.messaging;
