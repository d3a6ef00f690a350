package news.dateline.entities.review.domain;

import java.util.UUID;

/**
 * A position in the queue.
 *
 * @param impact of the item at this position
 * @param first its entity, or its article where it is about a link
 * @param second its entity again, or the entity of the link
 */
public record ReviewPosition(double impact, UUID first, UUID second) {}
