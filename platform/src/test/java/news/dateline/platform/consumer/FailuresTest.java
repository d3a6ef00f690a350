package news.dateline.platform.consumer;

import java.sql.SQLException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FailuresTest {

    @ParameterizedTest
    @CsvSource({
        "08006, OUTAGE",
        "57P01, OUTAGE",
        "53300, OUTAGE",
        "55000, OUTAGE",
        "'', OUTAGE",
        "40001, COLLISION",
        "40P01, COLLISION",
        "23503, COLLISION",
        "22021, UNKNOWN",
        "42P01, UNKNOWN"
    })
    void theDatabaseSaysByItsStateWhetherAFailurePasses(String state, Failures expected) {
        assertThat(Failures.of(new IllegalStateException(new SQLException("x", state))))
                .isEqualTo(expected);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> others() {
        return Stream.of(
                arguments(new PoisonException("x"), Failures.POISON),
                arguments(new IllegalStateException(new SQLException("x", "57P03")), Failures.OUTAGE),
                arguments(new IllegalStateException(new java.net.ConnectException()), Failures.OUTAGE),
                arguments(new NullPointerException(), Failures.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("others")
    void othersAreToldByTheirTypes(Throwable failure, Failures expected) {
        assertThat(Failures.of(failure)).isEqualTo(expected);
    }
}
