package news.dateline.gateway.access;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import news.dateline.gateway.access.UsedProofs.Use;

import static org.assertj.core.api.Assertions.assertThat;

class UsedProofsTest {

    private static final Duration LIFE = Duration.ofSeconds(45);
    private static final long BEGIN = Long.MAX_VALUE - LIFE.toNanos();

    private final UsedProofs used = new UsedProofs(LIFE, 5, 2, BEGIN);

    @Test
    void proofIsRememberedForALifeWheneverItCame() {
        for (int seconds = 0; seconds < 200; seconds += 50) {
            String id = "id-" + seconds;

            assertThat(use("one", id, seconds)).isEqualTo(Use.FIRST);
            assertThat(use("one", id, seconds + 44)).isEqualTo(Use.AGAIN);
        }
    }

    @Test
    void proofIsForgottenAfterTwoLives() {
        use("one", "a", 0);

        assertThat(use("one", "a", 95)).isEqualTo(Use.FIRST);
    }

    @Test
    void callerWithMoreThanTheShareOfOneIsTurnedAwayAndOthersAreNot() {
        use("one", "a", 0);
        use("one", "b", 0);

        assertThat(use("one", "c", 1)).isEqualTo(Use.TOO_MANY_OF_CALLER);
        assertThat(use("another", "d", 1)).isEqualTo(Use.FIRST);
        assertThat(used.pause(at(1))).isEqualTo(Duration.ofSeconds(44));
        assertThat(use("one", "c", 45)).isEqualTo(Use.FIRST);
    }

    @Test
    void proofThatIsUsedAgainTakesNothingFromItsCallersShare() {
        use("one", "a", 0);
        use("one", "a", 0);

        assertThat(use("one", "b", 0)).isEqualTo(Use.FIRST);
    }

    @Test
    void nothingIsForgottenEarlyToMakeRoom() {
        for (String id : new String[] {"a", "b", "c", "d", "e"}) {
            assertThat(use("caller of " + id, id, 0)).isEqualTo(Use.FIRST);
        }

        assertThat(use("one", "f", 1)).isEqualTo(Use.TOO_MANY);
        assertThat(use("one", "a", 2)).isEqualTo(Use.AGAIN);
        assertThat(use("one", "f", 46)).isEqualTo(Use.FIRST);
        assertThat(use("one", "b", 46)).isEqualTo(Use.AGAIN);
    }

    private Use use(String caller, String id, int seconds) {
        return used.use(caller, id, at(seconds));
    }

    /** The clock's figure may pass the largest number there is. */
    private static long at(int seconds) {
        return BEGIN + Duration.ofSeconds(seconds).toNanos();
    }
}
