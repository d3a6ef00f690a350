package news.dateline.platform.request;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyRoomTest {

    @Test
    void whoFindsNoRoomIsLetInOnceThereIsSome() throws InterruptedException, ExecutionException {
        // given
        var room = new BodyRoom(10, Duration.ofMinutes(1));
        room.enter(4);
        room.enter(5);
        var third = new FutureTask<Boolean>(() -> room.enter(6));
        Thread waiting = Thread.ofPlatform().start(third);
        while (waiting.isAlive() && waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        // when
        boolean early = third.isDone();
        room.leave(5);

        // then
        assertThat(early).isFalse();
        assertThat(third.get()).isTrue();
    }

    @Test
    void whoWaitsTooLongIsTurnedAway() {
        // given
        var room = new BodyRoom(10, Duration.ofMillis(1));
        room.enter(10);

        // then
        assertThat(room.enter(1)).isFalse();
    }
}
