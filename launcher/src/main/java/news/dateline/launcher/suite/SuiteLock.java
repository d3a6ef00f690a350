package news.dateline.launcher.suite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import news.dateline.launcher.failure.LauncherFailure;

/** Held by the launcher of a data folder as long as it lives; the system takes it back however the launcher ends. */
public final class SuiteLock implements AutoCloseable {

    private final FileChannel channel;

    private SuiteLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock; complains when another launcher has it. */
    static SuiteLock take(Layout layout) {
        try {
            Files.createDirectories(layout.data());
            Optional<SuiteLock> lock = tryTake(layout);
            return lock.orElseThrow(() -> new LauncherFailure(alreadyRunning(layout)));
        } catch (IOException e) {
            throw new LauncherFailure(
                    "The folder " + layout.data() + " cannot be used (" + e + "): give another one with --data.", e);
        }
    }

    private static Optional<SuiteLock> tryTake(Layout layout) throws IOException {
        FileChannel channel = FileChannel.open(layout.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new SuiteLock(channel));
    }

    private static String alreadyRunning(Layout layout) {
        return SuiteState.read(layout.stateFile())
                .map(state -> "Dateline is already running here: process " + state.pid() + ", " + state.gateway()
                        + "; `./dateline down` stops it.")
                .orElse("Dateline is just being started here by another process: see `./dateline status`.");
    }

    /** The suite that runs on this data folder now, if there is one. */
    public static Optional<SuiteState> running(Layout layout) {
        return isHeld(layout) ? SuiteState.read(layout.stateFile()) : Optional.empty();
    }

    /** Whether a launcher of this data folder is alive, be it starting, running or stopping. */
    public static boolean isHeld(Layout layout) {
        if (!Files.exists(layout.lockFile())) {
            return false;
        }
        try {
            Optional<SuiteLock> lock = tryTake(layout);
            if (lock.isPresent()) {
                lock.get().close();
            }
            return lock.isEmpty();
        } catch (IOException e) {
            throw new LauncherFailure("The folder " + layout.data() + " cannot be read: " + e + ".", e);
        }
    }

    /** As {@link #running}, for commands that are of no use without a running suite. */
    public static SuiteState needed(Layout layout) {
        return running(layout)
                .orElseThrow(() -> new LauncherFailure("Dateline is not running: start it with `./dateline up`."));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
