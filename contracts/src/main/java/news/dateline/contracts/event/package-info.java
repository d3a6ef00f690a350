/**
 * The payloads of the events that the services exchange through Kafka, as CloudEvents 1.0 in binary mode. Each record names
 * its CloudEvents type; a JSON Schema of the same name lies under {@code /schemas}. A change that is not additive becomes a
 * new type on a new topic. Start with {@link news.dateline.contracts.event.ArticleRevised}.
 */
package news.dateline.contracts.event;
