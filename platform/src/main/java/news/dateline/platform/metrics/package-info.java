/**
 * What all services measure in the same way. The names are in docs/metrics.md; dashboards and alerts are built on them, so
 * they are changed as carefully as an API. Read {@link news.dateline.platform.metrics.Buckets} first.
 */
package news.dateline.platform.metrics;
