/**
 * Clients that send an API key instead of a token. The upstream that keeps the keys is asked about each request, so that a
 * revoked key is refused at once, and gives a token of a few minutes that all upstreams accept. Read
 * {@link news.dateline.gateway.apikey.ApiKeyCheck} first.
 */
package news.dateline.gateway.apikey;
