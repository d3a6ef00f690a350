package news.dateline.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A row as the relay reads it.
 *
 * @param traceParent null if the change was not traced
 */
record OutboxRow(
        long sequence,
        UUID id,
        String topic,
        String key,
        String type,
        String subject,
        String payload,
        Instant created,
        String traceParent) {}
