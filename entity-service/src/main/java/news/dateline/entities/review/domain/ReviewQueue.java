package news.dateline.entities.review.domain;

import java.util.Optional;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.audience.Audience;

/** What waits for decisions, that with the most impact first. */
public interface ReviewQueue {

    /** Candidates that nobody has judged. */
    ReviewPage candidates(Optional<EntityKind> type, Optional<ReviewPosition> after, int limit);

    /**
     * Candidates that may be the same as another entity of their type, by their names. A page is made of 200 candidates at
     * most: it may hold fewer than were asked for, or none, and yet have a next one.
     */
    ReviewPage suggestions(Optional<EntityKind> type, Optional<ReviewPosition> after, int limit);

    /** Links that the machine is not sure of. */
    ReviewPage links(Optional<EntityKind> type, Optional<ReviewPosition> after, int limit, Audience audience);
}
