/**
 * The way to the upstreams and back, streamed in both directions. Headers that belong to one connection or that a client
 * must not set are taken off, everything else passes. Read {@link news.dateline.gateway.proxy.Forwarding} first, then
 * {@link news.dateline.gateway.proxy.Exchange}.
 */
package news.dateline.gateway.proxy;
