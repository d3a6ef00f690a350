package news.dateline.extraction.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.IntStream;

import news.dateline.extraction.tagger.Tagger;

/** Measures how fast the tagger is and how much memory it holds. */
final class SpeedMeter {

    private static final long WARM_UP = 3_000_000_000L;
    private static final long MEASURED = 5_000_000_000L;

    private SpeedMeter() {}

    /** Tokens a second, on one thread and on all cores. */
    static String measure(Tagger tagger, List<List<LabeledSentence>> documents) {
        List<List<List<String>>> texts = documents.stream()
                .map(document -> document.stream().map(LabeledSentence::tokens).toList())
                .toList();
        int tokens = texts.stream().flatMap(List::stream).mapToInt(List::size).sum();
        run(tagger, texts, WARM_UP);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        int passes = run(tagger, texts, MEASURED);
        double one = passes * 1e9 * tokens / (threads.getCurrentThreadCpuTime() - cpu);
        int cores = Runtime.getRuntime().availableProcessors();
        double all = IntStream.range(0, cores)
                        .parallel()
                        .map(core -> run(tagger, texts, MEASURED))
                        .sum()
                * 1e9
                * tokens
                / MEASURED;
        return "  %,.0f tokens per CPU second on one thread, %,.0f per second on %d cores".formatted(one, all, cores);
    }

    /** How many passes the time allows. */
    private static int run(Tagger tagger, List<List<List<String>>> texts, long nanoseconds) {
        long start = System.nanoTime();
        int passes = 0;
        while (System.nanoTime() - start < nanoseconds) {
            texts.forEach(tagger::tag);
            passes++;
        }
        return passes;
    }

    /** The heap in use after a collection, with the tagger and hardly anything else. */
    static String heap(Tagger tagger) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return "heap with model %s: %.1f MB".formatted(tagger.modelVersion(), used / 1e6);
    }
}
