package news.dateline.extraction.tagger;

import news.dateline.extraction.EntityType;

/**
 * A name that the tagger found in a sentence.
 *
 * @param start its first token
 * @param end one past its last token
 * @param type what kind of thing it names
 * @param confidence the calibrated probability that span and type are right
 */
public record TaggedSpan(int start, int end, EntityType type, double confidence) {}
