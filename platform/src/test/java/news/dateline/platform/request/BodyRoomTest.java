package news.dateline.platform.request;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyRoomTest {

    @Test
    void whoFindsNoRoomIsLetInOnceThereIsSome() {
        // given
        var room = new BodyRoom(10, Duration.ofMinutes(1));
        room.enter(4);
        room.enter(5);

        // when
        var third = CompletableFuture.supplyAsync(() -> room.enter(6));
        boolean early = third.isDone();
        room.leave(5);

        // then
        assertThat(early).isFalse();
        assertThat(third.join()).isTrue();
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
