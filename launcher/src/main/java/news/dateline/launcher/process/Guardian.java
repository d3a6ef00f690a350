package news.dateline.launcher.process;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Ends the processes given to it when this JVM is gone, however it went: even {@code kill -9} closes the pipe that
 * a tiny shell waits on. Processes are released when they have been stopped in the ordinary way.
 */
public final class Guardian implements AutoCloseable {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            guarded=
            while read -r order pid signal; do
              case $order in
                guard) guarded="$guarded $pid:$signal" ;;
                release)
                  kept=
                  for entry in $guarded; do
                    [ "${entry%%:*}" = "$pid" ] || kept="$kept $entry"
                  done
                  guarded=$kept ;;
              esac
            done
            for entry in $guarded; do
              kill -s "${entry##*:}" "${entry%%:*}" 2>/dev/null
            done
            patience=10
            while [ "$patience" -gt 0 ]; do
              alive=
              for entry in $guarded; do
                kill -s 0 "${entry%%:*}" 2>/dev/null && alive=yes
              done
              [ -n "$alive" ] || exit 0
              sleep 1
              patience=$((patience - 1))
            done
            for entry in $guarded; do
              kill -s KILL "${entry%%:*}" 2>/dev/null
            done
            """;

    private final Process shell;
    private final Writer orders;

    private Guardian(Process shell) {
        this.shell = shell;
        this.orders = new OutputStreamWriter(shell.getOutputStream(), StandardCharsets.US_ASCII);
    }

    /** Starts the shell that waits for this JVM's end. */
    public static Guardian start() {
        try {
            return new Guardian(new ProcessBuilder("/bin/sh", "-c", SCRIPT, "dateline-guardian")
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on the process does not outlive this JVM: it gets the signal, and is killed if that does not help. */
    public void guard(long pid, Signal signal) {
        order("guard " + pid + " " + signal.name());
    }

    /** The process has ended, or may live on. */
    public void release(long pid) {
        order("release " + pid + " -");
    }

    private synchronized void order(String line) {
        try {
            orders.write(line + "\n");
            orders.flush();
        } catch (IOException _) {
            // Someone ended the shell: only the protection against kill -9 is lost with it.
        }
    }

    /** Ends what is still guarded, and the guardian. */
    @Override
    public void close() {
        try (orders) {
            orders.flush();
        } catch (IOException _) {
            // As above.
        }
        try {
            shell.waitFor(15, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** How a process is asked to end. */
    public enum Signal {
        /** What most programs understand as "finish and go". */
        TERM,
        /** PostgreSQL's fast shutdown. */
        INT
    }
}
