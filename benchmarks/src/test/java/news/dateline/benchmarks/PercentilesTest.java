package news.dateline.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PercentilesTest {

    private final Percentiles hundred = new Percentiles(IntStream.rangeClosed(1, 100)
            .map(i -> 101 - i)
            .mapToObj(Duration::ofMillis)
            .toList());

    @Test
    void theNearestRankCounts() {
        assertThat(hundred.at(0.5)).isEqualTo(Duration.ofMillis(50));
        assertThat(hundred.at(0.99)).isEqualTo(Duration.ofMillis(99));
        assertThat(hundred.at(1)).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void theSummaryIsInMilliseconds() {
        assertThat(hundred.summary()).isEqualTo("p50 50.0 ms   p90 90.0 ms   p99 99.0 ms   max 100.0 ms");
    }

    @Test
    void nothingHasNoPercentiles() {
        assertThatThrownBy(() -> new Percentiles(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
