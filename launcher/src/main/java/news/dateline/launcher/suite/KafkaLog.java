package news.dateline.launcher.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import news.dateline.launcher.failure.LauncherFailure;

/** Sends what libraries log in this process, which is Kafka's doing, to a file and away from the terminal. */
final class KafkaLog {

    private static final int BYTES = 20_000_000;

    private KafkaLog() {}

    static void to(Path file) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$-7s [%3$s] %5$s%6$s%n");
        Logger root = LogManager.getLogManager().getLogger("");
        Arrays.stream(root.getHandlers()).forEach(root::removeHandler);
        try {
            FileHandler handler = new FileHandler(file.toString(), BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            root.addHandler(handler);
            root.setLevel(Level.INFO);
        } catch (IOException e) {
            throw new LauncherFailure("The log " + file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }
}
