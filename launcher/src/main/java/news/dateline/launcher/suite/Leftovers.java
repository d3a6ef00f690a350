package news.dateline.launcher.suite;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import news.dateline.launcher.failure.LauncherFailure;

/** Processes of an earlier run whose launcher was killed: its guardian ends them, and this waits for it, or helps. */
final class Leftovers {

    private static final int SECONDS_FOR_THE_GUARDIAN = 15;

    private Leftovers() {}

    static void clear(Layout layout, PrintStream out) {
        List<ProcessHandle> alive = SuiteState.read(layout.stateFile())
                .map(state -> state.components().values().stream()
                        .flatMap(part -> part.process().stream())
                        // Kafka lives in the launcher itself, which is this process by now or gone.
                        .filter(process ->
                                process.pid() != ProcessHandle.current().pid())
                        .toList())
                .orElse(List.of());
        if (alive.isEmpty()) {
            return;
        }
        out.println("The run before was killed; waiting for its " + alive.size() + " processes to end.");
        alive.forEach(ProcessHandle::destroy);
        if (!endWithin(alive, SECONDS_FOR_THE_GUARDIAN)) {
            alive.forEach(ProcessHandle::destroyForcibly);
            if (!endWithin(alive, 5)) {
                throw new LauncherFailure("Processes of an earlier run do not end: end them with `kill -9 "
                        + String.join(
                                " ",
                                alive.stream()
                                        .filter(ProcessHandle::isAlive)
                                        .map(process -> String.valueOf(process.pid()))
                                        .toList())
                        + "`.");
            }
        }
    }

    private static boolean endWithin(List<ProcessHandle> processes, int seconds) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
