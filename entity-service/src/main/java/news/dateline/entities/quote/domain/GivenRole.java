package news.dateline.entities.quote.domain;

import java.time.Instant;

/**
 * A role that articles give to somebody.
 *
 * @param title in its most frequent spelling
 * @param normalised what its spellings have in common
 * @param articles how many articles do
 * @param first when the first of them was published
 * @param last when the last was
 */
public record GivenRole(String title, String normalised, int articles, Instant first, Instant last) {}
