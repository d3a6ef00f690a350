package news.dateline.launcher.imports;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.json.JsonMapper;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.failure.LauncherFailure;

/** Counts what happened to each article, tells it as it goes, and keeps the failures as JSON lines in a file. */
final class ImportReport implements Closeable {

    private static final JsonMapper JSON = new JsonMapper();
    /** Who imports a million lines reads no more of them on a screen. */
    private static final int MOST_SHOWN = 50;

    private static final long BETWEEN_WORDS = TimeUnit.SECONDS.toNanos(2);

    private final PrintStream out;
    private final PrintStream err;
    private final Path errorFile;
    private final long begin = System.nanoTime();
    private long lastWords = begin;
    private BufferedWriter errors;
    private int found;
    private int created;
    private int known;
    private int failed;

    ImportReport(PrintStream out, PrintStream err, Path errorFile) {
        this.out = out;
        this.err = err;
        this.errorFile = errorFile;
    }

    /** There is one more, of which it will be told whether it was answered or failed. */
    synchronized void found() {
        found++;
    }

    synchronized void answered(String name, Gateway.Answer answer) {
        if (answer.status() == 201) {
            created++;
        } else if (answer.isSuccess()) {
            known++;
        } else {
            failed(name, answer.problem());
        }
        long now = System.nanoTime();
        if (now - lastWords > BETWEEN_WORDS) {
            lastWords = now;
            out.println("  " + counts());
        }
    }

    synchronized void failed(String name, String reason) {
        failed++;
        if (failed <= MOST_SHOWN) {
            err.println(name + ": " + reason);
        } else if (failed == MOST_SHOWN + 1) {
            err.println("More failures are not shown here; they are in " + errorFile + ".");
        }
        try {
            if (errors == null) {
                errors = Files.newBufferedWriter(errorFile);
            }
            errors.write(JSON.writeValueAsString(new TreeMap<>(Map.of("item", name, "reason", reason))));
            errors.newLine();
            // An import that is interrupted leaves what it has found.
            errors.flush();
        } catch (IOException e) {
            err.println("This could not be kept in " + errorFile + ": " + LauncherFailure.sentence(e));
        }
    }

    /** Says how it ended; true when nothing failed. */
    synchronized boolean summary() {
        out.println("Imported " + counts() + ".");
        if (errors != null) {
            out.println("What failed, and why, is in " + errorFile + ".");
        }
        int untold = found - all();
        if (untold > 0) {
            err.println(untold + " more were found, but what became of them is not known: import them again.");
        }
        return failed == 0 && untold == 0;
    }

    private int all() {
        return created + known + failed;
    }

    private String counts() {
        double seconds = Math.max(0.001, (System.nanoTime() - begin) / 1e9);
        int all = all();
        return String.format(
                Locale.ROOT,
                "%d articles (%d new, %d known already, %d failed) in %.1f s, %.0f a second",
                all,
                created,
                known,
                failed,
                seconds,
                all / seconds);
    }

    @Override
    public synchronized void close() throws IOException {
        if (errors != null) {
            errors.close();
        }
    }
}
