/**
 * Keys for machine clients that cannot sign in: made by administrators, kept as hashes, revoked at once. The gateway exchanges
 * a key for a token of a few minutes that the services check as they check those of the realm. Start with
 * {@link news.dateline.articles.apikey.domain.ApiKeyService}.
 */
package news.dateline.articles.apikey;
