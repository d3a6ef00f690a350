package news.dateline.launcher.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.failure.LauncherFailure;

/** Sends what a reader finds, several at a time, but articles with one key in their order. */
public final class Importer {

    private static final int LANES = 4;
    private static final int READ_AHEAD = 64;

    private final Gateway gateway;
    private final ImportReport report;
    private final Semaphore readAhead = new Semaphore(READ_AHEAD);
    private final List<ExecutorService> lanes = new ArrayList<>();

    public Importer(Gateway gateway, PrintStream out, PrintStream err, Path errorFile) {
        this.gateway = gateway;
        this.report = new ImportReport(out, err, errorFile);
        for (int lane = 0; lane < LANES; lane++) {
            lanes.add(Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()));
        }
    }

    /**
     * Imports files, folders and, for {@code -}, lines of ninjs from the stream.
     *
     * @return whether every article was accepted
     */
    public boolean run(List<String> paths, String source, InputStream standardInput) {
        ArticleReader reader = new ArticleReader(source, this::take);
        try (report) {
            boolean complete;
            try {
                read(reader, paths, standardInput);
            } finally {
                // What was read before a fault is sent and told all the same.
                finish();
                complete = report.summary();
            }
            return complete;
        } catch (IOException | UncheckedIOException e) {
            throw new LauncherFailure("The articles cannot be read: " + e + ".", e);
        } finally {
            lanes.forEach(ExecutorService::shutdownNow);
        }
    }

    private static void read(ArticleReader reader, List<String> paths, InputStream standardInput) throws IOException {
        for (String path : paths) {
            if (path.equals("-")) {
                reader.readLines("standard input", standardInput);
            } else {
                reader.read(Path.of(path));
            }
        }
    }

    private void take(Item item) {
        report.found();
        switch (item) {
            case Item.Unreadable unreadable -> report.failed(unreadable.name(), unreadable.reason());
            case Item.Article article -> {
                readAhead.acquireUninterruptibly();
                lanes.get(Math.floorMod(article.key().hashCode(), LANES)).execute(() -> send(article));
            }
        }
    }

    private void send(Item.Article article) {
        try {
            report.answered(article.name(), gateway.send(article.submission()));
        } catch (RuntimeException e) {
            report.failed(article.name(), LauncherFailure.sentence(e));
        } finally {
            readAhead.release();
        }
    }

    private void finish() {
        try {
            for (ExecutorService lane : lanes) {
                lane.shutdown();
                // Each attempt to send has its own limit, so that this ends.
                lane.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }
}
