/**
 * Makes the figures of {@code PERFORMANCE.md}. Start with {@link news.dateline.benchmarks.PipelineLatency}.
 */
package news.dateline.benchmarks;
