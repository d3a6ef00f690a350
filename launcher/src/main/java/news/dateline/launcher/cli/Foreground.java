package news.dateline.launcher.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.suite.Suite;
import news.dateline.launcher.suite.SuiteOptions;
import news.dateline.launcher.suite.SuiteState;

/** Runs a suite in this process until Ctrl-C, another end of the process, or the end of something it needs. */
final class Foreground {

    private final PrintStream out;
    private final AtomicBoolean asked = new AtomicBoolean();

    Foreground(PrintStream out) {
        this.out = out;
    }

    /** What to do once everything is ready. */
    enum Next {
        /** Stay up until asked to stop. */
        STAY,
        /** Stop at once: the work is done. */
        STOP
    }

    int run(SuiteOptions options, Function<SuiteState, Next> whenReady) {
        Suite suite = new Suite(options, out);
        Thread atTheEnd = new Thread(() -> stopBecauseAsked(suite), "stop");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        try {
            SuiteState state = suite.start();
            if (whenReady.apply(state) == Next.STOP) {
                return 0;
            }
            String end = suite.awaitEnd();
            if (!asked.get()) {
                throw new LauncherFailure(end);
            }
            return 0;
        } catch (LauncherFailure e) {
            if (asked.get()) {
                // The way out: what was cut short complains, and nobody needs to hear it.
                return 1;
            }
            throw e;
        } finally {
            stop(suite, atTheEnd);
        }
    }

    private void stopBecauseAsked(Suite suite) {
        asked.set(true);
        out.println();
        out.println("Stopping ...");
        suite.close();
        out.println("Stopped; the data is kept.");
    }

    private void stop(Suite suite, Thread atTheEnd) {
        if (asked.get()) {
            return;
        }
        suite.close();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException _) {
            // Asked to stop at this very moment: the hook finds nothing left to do.
        }
    }
}
