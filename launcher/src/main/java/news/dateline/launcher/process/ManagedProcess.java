package news.dateline.launcher.process;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import news.dateline.launcher.failure.LauncherFailure;

/** A long-lived child process: guarded, with its output in a file, stopped politely first. */
public final class ManagedProcess {

    // The terminal's Ctrl-C goes to every process in its foreground; ours are to be ended by us, in order.
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "dateline-child");

    private final Process process;
    private final Guardian guardian;

    private ManagedProcess(Process process, Guardian guardian) {
        this.process = process;
        this.guardian = guardian;
    }

    /** What to run: the command, what its environment has beside our own, where it works and where its output goes. */
    public record Recipe(List<String> command, Map<String, String> environment, Path folder, Path log) {

        public Recipe {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }
    }

    /** Starts the process; it ends with this JVM at the latest. */
    public static ManagedProcess start(Recipe recipe, Guardian guardian) {
        List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.addAll(recipe.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(recipe.folder().toFile())
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(recipe.log().toFile()));
        builder.environment().putAll(recipe.environment());
        try {
            Process process = builder.start();
            guardian.guard(process.pid(), Guardian.Signal.TERM);
            return new ManagedProcess(process, guardian);
        } catch (IOException e) {
            throw new LauncherFailure("Cannot run " + recipe.command().getFirst() + ": " + e.getMessage() + ".", e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit status. */
    public CompletableFuture<Integer> exit() {
        return process.onExit().thenApply(ended -> {
            guardian.release(ended.pid());
            return ended.exitValue();
        });
    }

    /** Asks the process to end, and ends it by force when it does not within the given seconds. */
    public void stop(int patienceSeconds) {
        process.destroy();
        if (!endsWithin(patienceSeconds)) {
            process.destroyForcibly();
            endsWithin(5);
        }
        guardian.release(process.pid());
    }

    private boolean endsWithin(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
