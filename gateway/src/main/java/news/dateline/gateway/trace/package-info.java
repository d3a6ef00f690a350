/**
 * Traces: which one a request belongs to (W3C Trace Context), and the spans of the gateway where somebody collects them
 * (OpenTelemetry). Read {@link news.dateline.gateway.trace.Traces}.
 */
package news.dateline.gateway.trace;
