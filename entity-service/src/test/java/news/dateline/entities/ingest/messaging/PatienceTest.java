package news.dateline.entities.ingest.messaging;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.runtime.ShutdownEvent;
import org.junit.jupiter.api.Test;

import news.dateline.entities.sql.DatabaseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PatienceTest {

    private final Patience patience = new Patience();
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void outagesAreWaitedOut() throws Exception {
        patience.insist("It", () -> {
            if (attempts.incrementAndGet() < 3) {
                throw new DatabaseException(new SQLException("away", "08006"));
            }
        });

        assertThat(attempts).hasValue(3);
    }

    @Test
    void poisonIsNotTriedTwice() {
        assertThatThrownBy(() -> patience.insist("It", () -> {
                    attempts.incrementAndGet();
                    throw new PoisonException("no");
                }))
                .isInstanceOf(PoisonException.class)
                .hasMessage("no");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void whatNobodyForesawIsPoisonAfterAFewAttempts() {
        assertThatThrownBy(() -> patience.insist("It", () -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(PoisonException.class)
                .hasMessage("it failed 3 times: IllegalStateException: a bug");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void waitingEndsWhenTheServiceStops() {
        patience.onShutdown(new ShutdownEvent());

        assertThatThrownBy(() -> patience.insist("It", () -> {
                    throw new DatabaseException(new SQLException("away", "08006"));
                }))
                .isInstanceOf(InterruptedException.class);
    }
}
