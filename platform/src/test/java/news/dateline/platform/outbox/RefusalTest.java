package news.dateline.platform.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTest {

    private static final OutboxRow ROW =
            new OutboxRow(1, UUID.randomUUID(), "topic", "key", "type", "subject", "{}", Instant.EPOCH, null);

    @Test
    void whatIsTooLargeIsRefusedForGood() {
        var failure = new IllegalStateException("wrapped", new RecordTooLargeException("9 bytes are too many"));

        assertThat(Refusal.of(ROW, failure))
                .isEqualTo(Optional.of(new Refusal(ROW, "RecordTooLargeException: 9 bytes are too many")));
    }

    @Test
    void whatTookTooLongMayBeTakenLater() {
        assertThat(Refusal.of(ROW, new TimeoutException("no broker"))).isEmpty();
    }
}
