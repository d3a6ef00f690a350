package news.dateline.platform.outbox;

import java.util.UUID;

/**
 * An event that waits to be published.
 *
 * @param topic the Kafka topic
 * @param key the record's key; events of one key keep their order
 * @param type the CloudEvents type
 * @param subject the CloudEvents subject: the URI of what the event is about
 * @param payload what is written as JSON
 */
public record OutboxEvent(String topic, UUID key, String type, String subject, Object payload) {}
