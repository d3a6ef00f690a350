/**
 * One description of the whole API: the OpenAPI documents of all services, merged and completed with what the gateway adds.
 * Read {@link news.dateline.gateway.description.Merge} first.
 */
package news.dateline.gateway.description;
