package news.dateline.entities.insight.domain;

import java.time.Instant;

/**
 * A bucket of a timeline.
 *
 * @param start its beginning
 * @param articles how many articles name the entity
 * @param mentions how often
 */
public record Point(Instant start, int articles, int mentions) {}
