/**
 * One line per request in the log category {@code dateline.access}: who did what, how it ended and how long it took.
 * Neither tokens nor queries are written. Read {@link news.dateline.gateway.accesslog.Visit} first.
 */
package news.dateline.gateway.accesslog;
