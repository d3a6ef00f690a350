package news.dateline.entities.sql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PatientReadsTest {

    private final SQLException poolExhausted = new SQLException("Sorry, acquisition timeout!");
    private final SQLException refused = new SQLException("syntax error", "42601");

    private final PatientReads reads = new PatientReads(Duration.ofSeconds(20), Duration.ZERO);
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void whatTheDatabaseCannotAnswerForAMomentIsReadAgain() {
        String text = reads.read(() -> failing(2, poolExhausted));

        assertThat(text).isEqualTo("read");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void whatTheDatabaseRefusesIsNotTriedAgain() {
        assertThatThrownBy(() -> reads.read(() -> failing(2, refused)))
                .isInstanceOf(DatabaseException.class)
                .hasCause(refused);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void patienceHasAnEnd() {
        var impatient = new PatientReads(Duration.ZERO, Duration.ZERO);

        assertThatThrownBy(() -> impatient.read(() -> failing(100, poolExhausted)))
                .isInstanceOf(DatabaseException.class)
                .hasCause(poolExhausted);
        assertThat(attempts).hasValueLessThan(100);
    }

    private String failing(int times, SQLException failure) {
        if (attempts.incrementAndGet() <= times) {
            throw new DatabaseException(failure);
        }
        return "read";
    }
}
