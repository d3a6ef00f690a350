package news.dateline.extraction.quotes;

import java.util.List;

/**
 * Who a verb of saying belongs to.
 *
 * @param from the first token of the words for them
 * @param end one past the last
 * @param speakers the entities meant, none if the words name nobody
 */
record Subject(int from, int end, List<Integer> speakers) {}
