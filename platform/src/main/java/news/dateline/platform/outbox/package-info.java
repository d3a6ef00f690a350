/**
 * The transactional outbox: an event is written as a row in the transaction of the change that it tells of, and published
 * to Kafka afterwards, at least once and in order per key, whatever dies in between. The columns are those of Debezium's
 * outbox event router, so that Debezium can stand in for the relay. Start with {@link news.dateline.platform.outbox.Outbox}.
 */
package news.dateline.platform.outbox;
