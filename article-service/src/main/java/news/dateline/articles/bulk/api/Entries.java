package news.dateline.articles.bulk.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.jboss.logging.Logger;

/**
 * Reads lines ahead of those who store them, in a thread of its own: up to a number of lines and of bytes, beyond which the
 * sender has to wait.
 */
final class Entries implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Entries.class);
    private static final int MOST_LINES = 500;
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Beyond this one is not counted heavier: several have to fit, so that those who store need not wait for each. */
    static final int HEAVIEST = MOST_BYTES / 4;

    /** How long a batch waits to become fuller: a line costs the less the more of them there are. */
    private static final Duration LINGER = Duration.ofMillis(20);

    private static final int BATCH_LINES = 200;
    private static final int BATCH_BYTES = 1024 * 1024;

    /** Ends with an empty one. */
    private final BlockingQueue<Optional<Entry>> queue = new ArrayBlockingQueue<>(MOST_LINES);

    private final Semaphore bytes = new Semaphore(MOST_BYTES);
    private final Thread reader;
    private boolean ended;
    private Optional<Entry> awaited = Optional.empty();

    Entries(InputStream stream, Function<Line, Entry> read) {
        reader = Thread.ofVirtual().name("bulk-reader").start(() -> run(new Lines(stream), read));
    }

    /** What has been read by now, up to a batch, and what follows at once; empty if nothing has been read. */
    List<Entry> ready() throws InterruptedException {
        List<Entry> batch = new ArrayList<>();
        int size = 0;
        long until = System.nanoTime() + LINGER.toNanos();
        while (!ended && batch.size() < BATCH_LINES && size < BATCH_BYTES) {
            Optional<Entry> next = awaited.isPresent() ? awaited : next(batch.isEmpty() ? 0 : until);
            awaited = Optional.empty();
            if (next == null) {
                return batch;
            }
            ended = next.isEmpty();
            if (next.isPresent()) {
                bytes.release(next.get().size());
                size += next.get().size();
                batch.add(next.get());
            }
        }
        return batch;
    }

    /** The next one, null if there is none by a time of {@link System#nanoTime}; 0 is now. */
    private Optional<Entry> next(long until) throws InterruptedException {
        Optional<Entry> there = queue.poll();
        return there != null || until == 0 ? there : queue.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    /** Waits until there is something to take, or nothing more to come. */
    void await() throws InterruptedException {
        if (!ended && awaited.isEmpty()) {
            awaited = queue.take();
            ended = awaited.isEmpty();
        }
    }

    boolean hasEnded() {
        return ended;
    }

    private void run(Lines lines, Function<Line, Entry> read) {
        try {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                Entry entry = read.apply(line.get());
                bytes.acquire(entry.size());
                queue.put(Optional.of(entry));
            }
            queue.put(Optional.empty());
        } catch (IOException e) {
            LOG.debug("The sender of a bulk request went away", e);
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        try {
            queue.put(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        reader.interrupt();
    }
}
