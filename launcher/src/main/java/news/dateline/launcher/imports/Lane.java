package news.dateline.launcher.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Sends articles one request after the other, as many in one as there is room for. */
final class Lane {

    private static final int MOST_ARTICLES = 200;
    private static final int MOST_BYTES = 1024 * 1024;

    private final Consumer<List<Item.Article>> sender;
    private final Semaphore ahead;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private List<Item.Article> waiting = new ArrayList<>();
    private int bytes;

    /**
     * A lane.
     *
     * @param ahead a permit for each request that may wait or be under way
     */
    Lane(Consumer<List<Item.Article>> sender, Semaphore ahead) {
        this.sender = sender;
        this.ahead = ahead;
    }

    void take(Item.Article article) {
        if (!article.submission().isLine()) {
            flush();
        }
        waiting.add(article);
        bytes += article.submission().size();
        if (!article.submission().isLine() || waiting.size() == MOST_ARTICLES || bytes >= MOST_BYTES) {
            flush();
        }
    }

    /** Sends what waits. */
    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Item.Article> batch = waiting;
        waiting = new ArrayList<>();
        bytes = 0;
        ahead.acquireUninterruptibly();
        thread.execute(() -> {
            try {
                sender.accept(batch);
            } finally {
                ahead.release();
            }
        });
    }

    /** Waits until all that was flushed has been sent. */
    void await() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    /** Sends nothing more. */
    void abandon() {
        thread.shutdownNow();
    }
}
