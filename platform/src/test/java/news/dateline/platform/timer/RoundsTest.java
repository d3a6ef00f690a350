package news.dateline.platform.timer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoundsTest {

    private final Rounds rounds = new Rounds();
    private final Logger logger = Logger.getLogger(Rounds.class.getName());
    private final List<String> complaints = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() > Level.INFO.intValue()) {
                complaints.add(record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    @Test
    void aRoundDoesAllThereIs() {
        // given
        Iterator<Boolean> things = List.of(true, true, false, true).iterator();

        // when
        int done = rounds.go(things::next, "It stays for now");

        // then
        assertThat(done).isEqualTo(2);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aFailureEndsTheRoundAndIsSaid() {
        // given
        Iterator<Boolean> things = List.of(true).iterator();

        // when
        int done = rounds.go(things::next, "It stays for now");

        // then
        assertThat(done).isEqualTo(1);
        assertThat(complaints).containsExactly("It stays for now");
    }

    @Test
    void aServiceThatStopsDoesNothingMoreAndComplainsOfNothing() {
        // given
        var things = new ArrayList<>(List.of(true, true, true));

        // when
        int done = rounds.go(
                () -> {
                    rounds.onShutdown(new ShutdownEvent());
                    things.removeFirst();
                    throw new IllegalStateException("closed already");
                },
                "It stays for now");

        // then
        assertThat(done).isZero();
        assertThat(things).hasSize(2);
        assertThat(complaints).isEmpty();
    }
}
