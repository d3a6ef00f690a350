/**
 * How the services take events from Kafka: applied, a record is acknowledged; what the database hinders waits for it; what can
 * never be applied goes to the dead letters with its reason. Start with {@link news.dateline.platform.consumer.EventConsumer}.
 */
package news.dateline.platform.consumer;
