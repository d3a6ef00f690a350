package news.dateline.extraction.quotes;

import java.util.List;

/**
 * Who said something, and by which word the text says so.
 *
 * @param speakers the entities
 * @param cue the token of the verb, -1 if there is none
 */
record Attributed(List<Integer> speakers, int cue) {}
