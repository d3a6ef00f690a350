/**
 * Recognition by rules: runs of capitalised words, what stands around them, the gazetteer and the word lists. To be
 * replaced by a statistical tagger that gives the same {@link news.dateline.extraction.rules.Found}. Start with {@link
 * news.dateline.extraction.rules.RuleRecogniser}.
 */
package news.dateline.extraction.rules;
