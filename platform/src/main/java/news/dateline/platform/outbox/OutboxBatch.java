package news.dateline.platform.outbox;

import java.util.List;

/**
 * The oldest rows of the outbox.
 *
 * @param rows in their order; none if another replica relays
 * @param more whether there are further ones that did not fit
 */
record OutboxBatch(List<OutboxRow> rows, boolean more) {

    static final OutboxBatch NONE = new OutboxBatch(List.of(), false);
}
