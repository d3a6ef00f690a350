package news.dateline.platform.problem;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseProblemsTest {

    @ParameterizedTest
    @CsvSource({"08006, true", "57P01, true", "53300, true", ", true", "23505, false", "42601, false"})
    void theStateTellsAnOutageFromAnError(String state, boolean outage) {
        var failure = new IllegalStateException("wrapped", new SQLException("refused", state));

        assertThat(DatabaseProblems.isOutage(failure)).isEqualTo(outage);
    }

    @Test
    void whatIsNotOfTheDatabaseIsNoOutage() {
        assertThat(DatabaseProblems.isOutage(new IllegalStateException("other")))
                .isFalse();
    }
}
