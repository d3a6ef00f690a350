package news.dateline.extraction.rules;

/**
 * Neighbouring words with capitals, and what may stand between them: particles, "&amp;", genitives.
 *
 * @param from the first token
 * @param to one past the last token
 */
record Run(int from, int to) {}
