package news.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** What all processes of the machine together have used of its processors. */
final class Machine {

    private static final double TICKS_PER_SECOND = 100;
    private static final int IDLE = 4;
    private static final int WAITING = 5;
    /** What follows are parts of what comes before. */
    private static final int FIELDS = 9;

    private Machine() {}

    /** Seconds of processor time so far, as Linux tells it; nothing elsewhere. */
    static double processor() {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            String[] fields = lines.findFirst().orElseThrow().split(" +", -1);
            return IntStream.range(1, FIELDS)
                            .filter(field -> field != IDLE && field != WAITING)
                            .mapToLong(field -> Long.parseLong(fields[field]))
                            .sum()
                    / TICKS_PER_SECOND;
        } catch (IOException e) {
            return 0;
        }
    }

    static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
