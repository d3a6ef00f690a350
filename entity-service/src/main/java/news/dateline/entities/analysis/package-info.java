/**
 * Runs the extraction: for articles as they come, and for whoever wants to see what it makes of a text without storing
 * anything. Start with {@link news.dateline.entities.analysis.domain.TextAnalysis}.
 */
package news.dateline.entities.analysis;
