/**
 * Scores the extraction on the gold standard, a folder of texts with their annotations beside them: every stage from the
 * text alone, and the stages behind recognition once more with the names that the gold standard gives. Start with {@link
 * news.dateline.extraction.gold.EvaluateText}.
 */
package news.dateline.extraction.gold;
