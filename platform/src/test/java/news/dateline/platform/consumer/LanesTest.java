package news.dateline.platform.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanesTest {

    private static final int LIMIT = 4;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual()
            .uncaughtExceptionHandler((thread, expected) -> {})
            .factory());
    private final Lanes lanes = new Lanes(LIMIT, threads);
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void stop() {
        gate.countDown();
        threads.close();
    }

    @Test
    void whatHasOneKeyHappensInItsOrder() {
        // given
        int keys = 7;
        List<Queue<Integer>> done = IntStream.range(0, keys)
                .<Queue<Integer>>mapToObj(key -> new ConcurrentLinkedQueue<>())
                .toList();

        // when
        for (int i = 0; i < 20_000; i++) {
            int number = i;
            lanes.submit("key " + i % keys, () -> done.get(number % keys).add(number))
                    .toCompletableFuture()
                    .join();
        }
        threads.close();

        // then
        for (int key = 0; key < keys; key++) {
            int first = key;
            assertThat(done.get(key))
                    .containsExactlyElementsOf(IntStream.range(0, 20_000)
                            .filter(number -> number % keys == first)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void differentKeysDoNotWaitForEachOther() throws Exception {
        // given
        var other = new CountDownLatch(1);
        lanes.submit("held up", this::waitAtTheGate);

        // when
        lanes.submit("free", other::countDown);

        // then
        assertThat(other.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void thereIsNoRoomForMoreThanTheLimit() {
        // given
        var accepted = new ArrayList<Boolean>();

        // when
        var rooms = IntStream.range(0, LIMIT)
                .mapToObj(i -> lanes.submit("key " + i, this::waitAtTheGate).toCompletableFuture())
                .toList();
        rooms.forEach(room -> accepted.add(room.isDone()));
        gate.countDown();

        // then
        assertThat(accepted).containsExactly(true, true, true, false);
        rooms.getLast().orTimeout(10, TimeUnit.SECONDS).join();
        assertThat(rooms.getLast()).isCompleted();
    }

    @Test
    void workThatFailsHoldsNothingUp() {
        // given
        var done = new AtomicInteger();

        // when
        for (int i = 0; i < 3 * LIMIT; i++) {
            lanes.submit("one key", () -> {
                        done.incrementAndGet();
                        throw new IllegalStateException("a fault of the work");
                    })
                    .toCompletableFuture()
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
        }
        threads.close();

        // then
        assertThat(done).hasValue(3 * LIMIT);
    }

    private void waitAtTheGate() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
