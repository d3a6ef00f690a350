package news.dateline.entities.review.domain;

import java.util.List;
import java.util.Optional;

/**
 * A page of the queue.
 *
 * @param items in order
 * @param next where the next page begins; empty on the last one
 */
public record ReviewPage(List<ReviewItem> items, Optional<ReviewPosition> next) {

    /** Copies the items. */
    public ReviewPage {
        items = List.copyOf(items);
    }
}
