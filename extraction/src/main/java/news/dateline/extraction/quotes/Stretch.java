package news.dateline.extraction.quotes;

/**
 * Tokens between quotation marks.
 *
 * @param from the first token inside
 * @param to one past the last token inside
 * @param open the opening mark
 * @param close the closing mark; where a paragraph ends without one, one past its last token
 * @param closed whether there is a closing mark
 */
record Stretch(int from, int to, int open, int close, boolean closed) {}
