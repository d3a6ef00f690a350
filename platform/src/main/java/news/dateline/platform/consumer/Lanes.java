package news.dateline.platform.consumer;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * Does several things at once, but those of one key one after the other, in the order in which they came.
 *
 * <p>The connector's own {@code throttled.ordered=key} is not used: in SmallRye Reactive Messaging 4.33 a record that
 * arrives while the last one of its key is being acknowledged, or while a partition moves, can fall into a group that is
 * just being closed. It is then never handled, nor is anything behind it committed.
 */
final class Lanes {

    private final int limit;
    private final Executor executor;
    private final Map<String, CompletableFuture<Void>> last = new HashMap<>();
    private final Queue<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    private int inside;

    /**
     * @param limit how many may be under way or wait for their turn
     * @param executor gives each of them a thread of its own, in which it may wait
     */
    Lanes(int limit, Executor executor) {
        this.limit = limit;
        this.executor = executor;
    }

    /**
     * Has the work done in its turn.
     *
     * @param key whose work it is; null is a key, too
     * @return complete once there is room for more
     */
    CompletionStage<Void> submit(String key, Runnable work) {
        var done = new CompletableFuture<Void>();
        var before = enter(key, done);
        executor.execute(() -> {
            before.join();
            try {
                work.run();
            } finally {
                leave(key, done);
            }
        });
        return room();
    }

    private synchronized CompletableFuture<Void> enter(String key, CompletableFuture<Void> done) {
        inside++;
        var before = last.put(key, done);
        return before == null ? CompletableFuture.completedFuture(null) : before;
    }

    private synchronized CompletableFuture<Void> room() {
        var room = new CompletableFuture<Void>();
        if (inside < limit) {
            room.complete(null);
        } else {
            waiting.add(room);
        }
        return room;
    }

    private void leave(String key, CompletableFuture<Void> done) {
        done.complete(null);
        var next = makeRoom(key, done);
        if (next != null) {
            next.complete(null);
        }
    }

    private synchronized CompletableFuture<Void> makeRoom(String key, CompletableFuture<Void> done) {
        inside--;
        last.remove(key, done);
        return waiting.poll();
    }
}
