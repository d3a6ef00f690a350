package news.dateline.entities.insight.domain;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class BucketTest {

    private static final Window WINDOW =
            new Window(Instant.parse("2026-03-10T22:00:00Z"), Instant.parse("2026-03-17T01:00:00Z"));

    @Test
    void weeksBeginOnMonday() {
        assertThat(Bucket.WEEK.starts(WINDOW))
                .containsExactly(Instant.parse("2026-03-09T00:00:00Z"), Instant.parse("2026-03-16T00:00:00Z"));
    }

    @Test
    void theEndIsNoPartOfIt() {
        var day = new Window(Instant.parse("2026-03-10T00:00:00Z"), Instant.parse("2026-03-11T00:00:00Z"));

        assertThat(Bucket.DAY.starts(day)).containsExactly(Instant.parse("2026-03-10T00:00:00Z"));
        assertThat(Bucket.HOUR.starts(day)).hasSize(24);
    }

    @Test
    void aWindowHoldsWholeHours() {
        assertThat(Window.around(Instant.parse("2026-03-10T22:30:00Z"), Instant.parse("2026-03-17T00:00:01Z")))
                .isEqualTo(WINDOW);
    }

    @ParameterizedTest
    @EnumSource
    void theNumberOfBucketsIsKnownBeforeTheyAreMade(Bucket bucket) {
        long made = bucket.starts(WINDOW).count();

        assertThat(bucket.count(WINDOW)).isBetween(made, made + 1);
    }
}
