/**
 * How much of the gateway each caller may have: requests in a minute and requests at once. Read
 * {@link news.dateline.gateway.limit.RequestRates} first.
 */
package news.dateline.gateway.limit;
