package news.dateline.platform.precondition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.platform.problem.HttpProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class IfMatchTest {

    private static final String TAG = EntityTags.ofVersion(3);

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"1\", \"3\""})
    void thePresentVersionMatches(String header) {
        assertThatNoException().isThrownBy(() -> new IfMatch(header).require(TAG));
    }

    @ParameterizedTest
    @CsvSource({"'\"2\"', 412", "'W/\"3\"', 412", "'3', 412", "'', 428"})
    void anythingElseIsRefused(String header, int status) {
        assertThat(refusal(header).getStatusCode()).isEqualTo(status);
    }

    @Test
    void theHeaderIsRequired() {
        assertThat(refusal(null).getStatusCode()).isEqualTo(428);
    }

    private static HttpProblem refusal(String header) {
        return catchThrowableOfType(HttpProblem.class, () -> new IfMatch(header).require(TAG));
    }
}
