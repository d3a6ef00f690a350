package news.dateline.gateway.access;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import news.dateline.gateway.access.UsedProofs.Use;

import static org.assertj.core.api.Assertions.assertThat;

class UsedProofsTest {

    private static final Duration LIFE = Duration.ofSeconds(45);
    private static final long BEGIN = Long.MAX_VALUE - LIFE.toNanos();

    private final UsedProofs used = new UsedProofs(LIFE, 2, BEGIN);

    @Test
    void proofIsRememberedForALifeWheneverItCame() {
        for (int seconds = 0; seconds < 200; seconds += 50) {
            String id = "id-" + seconds;

            assertThat(used.use(id, at(seconds))).isEqualTo(Use.FIRST);
            assertThat(used.use(id, at(seconds + 44))).isEqualTo(Use.AGAIN);
        }
    }

    @Test
    void proofIsForgottenAfterTwoLives() {
        used.use("a", at(0));

        assertThat(used.use("a", at(95))).isEqualTo(Use.FIRST);
    }

    @Test
    void nothingIsForgottenEarlyToMakeRoom() {
        used.use("a", at(0));
        used.use("b", at(0));

        assertThat(used.use("c", at(1))).isEqualTo(Use.TOO_MANY);
        assertThat(used.use("a", at(2))).isEqualTo(Use.AGAIN);
        assertThat(used.use("c", at(46))).isEqualTo(Use.FIRST);
        assertThat(used.use("b", at(46))).isEqualTo(Use.AGAIN);
    }

    /** The clock's figure may pass the largest number there is. */
    private static long at(int seconds) {
        return BEGIN + Duration.ofSeconds(seconds).toNanos();
    }
}
