package news.dateline.platform.outbox;

import java.util.Optional;
import java.util.stream.Stream;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/**
 * A row that Kafka will never take, however often it is tried.
 *
 * @param reason in Kafka's words
 */
record Refusal(OutboxRow row, String reason) {

    /** The refusal that a failure amounts to; empty if the same row may be taken later. */
    static Optional<Refusal> of(OutboxRow row, Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(Refusal::isFinal)
                .findFirst()
                .map(cause -> new Refusal(row, cause.getClass().getSimpleName() + ": " + cause.getMessage()));
    }

    private static boolean isFinal(Throwable cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof InvalidRecordException
                || cause instanceof InvalidTopicException
                || cause instanceof SerializationException;
    }
}
