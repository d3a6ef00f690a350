package news.dateline.launcher.suite;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.process.Guardian;
import news.dateline.launcher.process.ManagedProcess;
import news.dateline.launcher.process.Readiness;

/**
 * Keeps one service running. When it ends by itself it is started again, up to three times in a row and each time after
 * a longer pause; one that has run for a minute counts as well again.
 */
final class ServiceSupervisor {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ATTEMPTS = 3;
    private static final int SECONDS_TO_STOP = 12;

    private final String name;
    private final Supplier<ManagedProcess.Recipe> recipe;
    private final Guardian guardian;
    private final URI readiness;
    private final Listener listener;

    private ManagedProcess process;
    private boolean wanted;
    private int failures;
    private long readySince;

    /** The recipe is asked for at each start. */
    ServiceSupervisor(
            String name, Supplier<ManagedProcess.Recipe> recipe, Guardian guardian, URI readiness, Listener listener) {
        this.name = name;
        this.recipe = recipe;
        this.guardian = guardian;
        this.readiness = readiness;
        this.listener = listener;
    }

    /** Learns what happens to the service. */
    interface Listener {
        /** A process was started. */
        void started(long pid);

        /** The process ended, wanted or not. */
        void ended();

        /** It ended by itself and will be started again. */
        void restarting(int exitStatus, int attempt);

        /** It ended too often. */
        void gaveUp(String reason);
    }

    /** Starts the service and waits until it is ready; does nothing when it runs already. */
    void start() {
        ManagedProcess started;
        synchronized (this) {
            if (process != null && process.isAlive()) {
                return;
            }
            wanted = true;
            failures = 0;
            started = launch();
        }
        awaitReady(started);
        watch(started);
    }

    private ManagedProcess launch() {
        process = ManagedProcess.start(recipe.get(), guardian);
        listener.started(process.pid());
        return process;
    }

    private void awaitReady(ManagedProcess started) {
        if (!new Readiness().await(readiness, PATIENCE, started::isAlive)) {
            boolean alive = started.isAlive();
            started.stop(SECONDS_TO_STOP);
            listener.ended();
            throw new LauncherFailure(name + (alive ? " was not ready in time" : " ended") + " while starting: see "
                    + recipe.get().log() + ".");
        }
        synchronized (this) {
            readySince = System.nanoTime();
        }
    }

    private void watch(ManagedProcess watched) {
        var _ = watched.exit().thenAcceptAsync(status -> ended(watched, status), Thread::startVirtualThread);
    }

    private void ended(ManagedProcess ended, int status) {
        int attempt;
        synchronized (this) {
            if (process != ended) {
                return;
            }
            listener.ended();
            if (!wanted) {
                return;
            }
            if (System.nanoTime() - readySince > TimeUnit.MINUTES.toNanos(1)) {
                failures = 0;
            }
            failures++;
            attempt = failures;
        }
        if (attempt > ATTEMPTS) {
            listener.gaveUp("ended " + attempt + " times (exit status " + status + "): see "
                    + recipe.get().log());
            return;
        }
        listener.restarting(status, attempt);
        startAgain(attempt);
    }

    private void startAgain(int attempt) {
        try {
            TimeUnit.SECONDS.sleep(1L << (attempt - 1));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return;
        }
        ManagedProcess started;
        synchronized (this) {
            if (!wanted || process.isAlive()) {
                return;
            }
            started = launch();
        }
        boolean ready = new Readiness().await(readiness, PATIENCE, started::isAlive);
        synchronized (this) {
            readySince = ready ? System.nanoTime() : readySince;
        }
        watch(started);
    }

    /** Stops the service, which then stays stopped. */
    void stop() {
        ManagedProcess running;
        synchronized (this) {
            wanted = false;
            running = process;
        }
        if (running != null && running.isAlive()) {
            running.stop(SECONDS_TO_STOP);
        }
    }
}
