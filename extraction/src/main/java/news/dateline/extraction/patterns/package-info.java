/**
 * Names that their form alone gives away, whatever the language: in a dateline, after a given name, before a legal form,
 * with an acronym in brackets. Start with {@link news.dateline.extraction.patterns.PatternRecogniser}.
 */
package news.dateline.extraction.patterns;
