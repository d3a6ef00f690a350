/**
 * A record of each request that was denied: who asked for what, from where, and why not. Read
 * {@link news.dateline.gateway.audit.Denials} first.
 */
package news.dateline.gateway.audit;
