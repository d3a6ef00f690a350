/**
 * The figures of the gateway, for Prometheus at the management port. Read
 * {@link news.dateline.gateway.metrics.RequestMetrics}.
 */
package news.dateline.gateway.metrics;
