/**
 * Measures recognition: exact-span precision, recall and F1, speed and memory, on any file of tokens with IOB2 tags. Start
 * with {@link news.dateline.extraction.evaluation.EvaluateTagger}.
 */
package news.dateline.extraction.evaluation;
