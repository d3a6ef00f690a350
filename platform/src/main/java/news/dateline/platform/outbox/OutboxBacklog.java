package news.dateline.platform.outbox;

import java.time.Duration;

/**
 * What waits in the outbox.
 *
 * @param waiting how many rows; not counted beyond a limit that no healthy outbox comes near
 * @param age of the oldest
 */
record OutboxBacklog(int waiting, Duration age) {

    static final OutboxBacklog NONE = new OutboxBacklog(0, Duration.ZERO);
}
