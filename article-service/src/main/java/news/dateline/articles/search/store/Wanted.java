package news.dateline.articles.search.store;

import java.util.List;
import java.util.Set;

/**
 * The entities that are asked for, each with all that were merged with it, by their numbers.
 *
 * @param entities one of each group must be named
 * @param without none of these may be named
 */
record Wanted(List<Set<Integer>> entities, Set<Integer> without) {

    /** Copies the groups. */
    Wanted {
        entities = List.copyOf(entities);
        without = Set.copyOf(without);
    }
}
