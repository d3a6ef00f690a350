/**
 * W3C trace context: which trace a request belongs to. Read {@link news.dateline.gateway.trace.TraceContext}.
 */
package news.dateline.gateway.trace;
