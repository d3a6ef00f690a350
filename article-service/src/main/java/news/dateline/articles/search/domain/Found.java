package news.dateline.articles.search.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the index knows of a query.
 *
 * @param hits in the wanted order
 * @param next where the next page begins, if there is one
 * @param total how many there are
 */
public record Found(List<Hit> hits, Optional<Position> next, Total total, Map<Facet, List<FacetCount>> facets) {

    /** Copies the hits and the facets. */
    public Found {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /**
     * A number of hits.
     *
     * @param exact false if there are more; then the newest of them only are ranked and counted by facets
     */
    public record Total(long value, boolean exact) {}
}
