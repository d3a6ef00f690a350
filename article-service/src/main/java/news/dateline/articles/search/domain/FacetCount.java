package news.dateline.articles.search.domain;

import java.util.Optional;

/**
 * How many hits have a value.
 *
 * @param value to filter by
 * @param label to show, where that is not the value itself
 */
public record FacetCount(String value, Optional<String> label, long count) {}
