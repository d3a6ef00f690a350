package news.dateline.extraction.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Measures how fast something goes over texts, how long it takes to load and how much memory it then holds. */
public final class SpeedMeter {

    private static final long WARM_UP = 3_000_000_000L;
    private static final long MEASURED = 5_000_000_000L;

    private SpeedMeter() {}

    /**
     * Speed on one thread and on all cores, as a line for people.
     *
     * @param pass goes over all texts once
     * @param tokens how many tokens the texts have
     */
    public static String speed(Runnable pass, long tokens) {
        run(pass, WARM_UP);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        int passes = run(pass, MEASURED);
        double one = passes * 1e9 * tokens / (threads.getCurrentThreadCpuTime() - cpu);
        int cores = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        int all = IntStream.range(0, cores)
                .parallel()
                .map(core -> run(pass, MEASURED))
                .sum();
        double perSecond = all * 1e9 * tokens / (System.nanoTime() - start);
        return "  %,.0f tokens per CPU second on one thread, %,.0f per second on %d cores"
                .formatted(one, perSecond, cores);
    }

    /** How many passes the time allows, at least one. */
    private static int run(Runnable pass, long nanoseconds) {
        long start = System.nanoTime();
        int passes = 0;
        do {
            pass.run();
            passes++;
        } while (System.nanoTime() - start < nanoseconds);
        return passes;
    }

    /** Loads something and tells what that took. */
    public static <T> T load(String what, Callable<T> loading) {
        long before = heap();
        long start = System.nanoTime();
        try {
            T loaded = loading.call();
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            double more = (heap() - before) / 1e6;
            IO.println("%s: loaded in %d ms, %.0f MB more of heap".formatted(what, milliseconds, more));
            return loaded;
        } catch (Exception e) {
            throw new IllegalStateException(what + " could not be loaded", e);
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
