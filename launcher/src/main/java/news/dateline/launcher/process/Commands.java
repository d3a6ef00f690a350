package news.dateline.launcher.process;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import news.dateline.launcher.failure.LauncherFailure;

/** Short commands of the operating system that are run to their end. */
public final class Commands {

    private Commands() {}

    /** Runs the command with its output appended to the log, and gives its exit status. */
    public static int run(List<String> command, Path log) {
        return await(start(command, log));
    }

    /** Starts the command with its output appended to the log. */
    public static Process start(List<String> command, Path log) {
        Redirect output = Redirect.appendTo(log.toFile());
        return start(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output));
    }

    /** Whether the command is there and succeeds; its output is thrown away. */
    public static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.redirectInput(Redirect.from(new File("/dev/null"))).start();
        } catch (IOException e) {
            throw new LauncherFailure("Cannot run " + builder.command().getFirst() + ": " + e.getMessage() + ".", e);
        }
    }

    /** Waits for the end; an interrupted wait ends the process too. */
    public static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }
}
