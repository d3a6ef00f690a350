/**
 * The id that ties a client's request to the upstream's, to log lines and to problem bodies. Read
 * {@link news.dateline.gateway.requestid.RequestId}.
 */
package news.dateline.gateway.requestid;
