package news.dateline.entities.insight.domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrendTest {

    @ParameterizedTest
    @CsvSource({
        // as ever; twice as much of a little, and of much; something new
        "10, 280, 0.035714285714285716, 10.0, 0.0",
        "4, 56, 0.035714285714285716, 2.0, 1.101",
        "200, 2800, 0.035714285714285716, 100.0, 8.273",
        "5, 0, 0.04, 0.0, 3.412",
        "0, 28, 0.035714285714285716, 1.0, -1.12"
    })
    void theResidualOfCounts(int observed, int baseline, double factor, double expected, double residual) {
        var trend = Trend.of(null, observed, baseline, factor);

        assertThat(trend.expected()).isEqualTo(expected);
        assertThat(trend.residual()).isEqualTo(residual);
    }
}
