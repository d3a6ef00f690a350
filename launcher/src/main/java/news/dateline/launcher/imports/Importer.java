package news.dateline.launcher.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.failure.LauncherFailure;

/** Sends what a reader finds, many in one request and several requests at a time, but articles with one key in their order. */
public final class Importer {

    private static final int LANES = 4;
    private static final int REQUESTS_AHEAD = 8;

    private final Gateway gateway;
    private final ImportReport report;
    private final Semaphore ahead = new Semaphore(REQUESTS_AHEAD);
    private final List<Lane> lanes = new ArrayList<>();

    public Importer(Gateway gateway, PrintStream out, PrintStream err, Path errorFile) {
        this.gateway = gateway;
        this.report = new ImportReport(out, err, errorFile);
        for (int lane = 0; lane < LANES; lane++) {
            lanes.add(new Lane(this::send, ahead));
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
            lanes.forEach(Lane::abandon);
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
            case Item.Article article ->
                lanes.get(Math.floorMod(article.key().hashCode(), LANES)).take(article);
        }
    }

    private void send(List<Item.Article> articles) {
        try {
            List<Gateway.Answer> answers = articles.getFirst().submission().isLine()
                    ? gateway.sendAll(
                            articles.stream().map(Item.Article::submission).toList())
                    : List.of(gateway.send(articles.getFirst().submission()));
            for (int place = 0; place < answers.size(); place++) {
                report.answered(articles.get(place).name(), answers.get(place));
            }
        } catch (RuntimeException e) {
            articles.forEach(article -> report.failed(article.name(), LauncherFailure.sentence(e)));
        }
    }

    private void finish() {
        try {
            lanes.forEach(Lane::flush);
            for (Lane lane : lanes) {
                // Each attempt to send has its own limit, so that this ends.
                lane.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }
}
