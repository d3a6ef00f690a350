package news.dateline.articles.search.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import news.dateline.articles.article.domain.Audience;

/**
 * What is searched for.
 *
 * @param now what embargoes and expiries are compared with
 * @param text as it was typed, see {@link QueryText}
 * @param after only what comes after this position
 * @param facets what to count the hits by
 * @param facetLimit how many values of each facet are told
 */
public record SearchQuery(
        Audience audience,
        Instant now,
        Optional<String> text,
        Filters filters,
        Order order,
        Optional<Position> after,
        int limit,
        Set<Facet> facets,
        int facetLimit) {

    /** Copies the facets. */
    public SearchQuery {
        facets = Set.copyOf(facets);
    }

    /** In which order hits come. */
    public enum Order {
        /** The best match first; needs a text. */
        RELEVANCE,
        /** The newest content first. */
        DATE
    }
}
