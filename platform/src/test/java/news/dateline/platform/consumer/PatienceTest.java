package news.dateline.platform.consumer;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.runtime.ShutdownEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PatienceTest {

    private final Patience patience = new Patience();
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void outagesAreWaitedOut() throws Exception {
        patience.insist("It", () -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException(new SQLException("away", "08006"));
            }
        });

        assertThat(attempts).hasValue(3);
    }

    @Test
    void aCollisionAfterALongOutageIsTriedAgain() throws Exception {
        new Patience(Duration.ZERO).insist("It", () -> {
            int attempt = attempts.incrementAndGet();
            if (attempt <= 30) {
                throw new IllegalStateException(new SQLException("away", "08006"));
            }
            if (attempt == 31) {
                throw new IllegalStateException(new SQLException("deadlock", "40P01"));
            }
        });

        assertThat(attempts).hasValue(32);
    }

    @Test
    void anOutageWipesTheSlate() throws Exception {
        new Patience(Duration.ZERO).insist("It", () -> {
            int attempt = attempts.incrementAndGet();
            if (attempt == 3) {
                throw new IllegalStateException(new SQLException("away", "08006"));
            }
            if (attempt < 6) {
                throw new IllegalStateException("a bug");
            }
        });

        assertThat(attempts).hasValue(6);
    }

    @Test
    void collisionsAreNotTriedForEver() {
        assertThatThrownBy(() -> new Patience(Duration.ZERO).insist("It", () -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException(new SQLException("deadlock", "40P01"));
                }))
                .isInstanceOf(PoisonException.class);
        assertThat(attempts).hasValue(20);
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
                    throw new IllegalStateException(new SQLException("away", "08006"));
                }))
                .isInstanceOf(InterruptedException.class);
    }
}
