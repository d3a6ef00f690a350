package news.dateline.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.gazetteer.Entry;
import news.dateline.extraction.gazetteer.Gazetteer;
import news.dateline.extraction.gazetteer.LiveGazetteer;

/** What a gazetteer of many names takes: memory, and time to make it, to add a name and to make a fresh table. Needs no suite. */
@Command(
        name = "gazetteer",
        description = "Memory and speed of a gazetteer of made-up names; needs no running suite.",
        mixinStandardHelpOptions = true)
final class GazetteerSize implements Callable<Integer> {

    private static final int NAMES_EACH = 2;
    private static final int ADDED = 5_000;

    @Option(names = "--names", description = "How many (${DEFAULT-VALUE}).", defaultValue = "1000000")
    private int names;

    @Override
    public Integer call() {
        var gazetteer = new LiveGazetteer();
        long before = used();
        long began = System.nanoTime();
        // As a replica does: it does not know how many there will be.
        var builder = new Gazetteer.Builder(0);
        for (int i = 0; i < names / NAMES_EACH; i++) {
            builder.add(entry(i, SyntheticRegistry.name(i)));
            builder.add(entry(i, SyntheticRegistry.otherName(i)));
        }
        gazetteer.replaceAll(builder.build());
        say("made in", seconds(began));
        say("heap that it takes", used() - before);
        say("of it the table", gazetteer.current().bytes());
        add(gazetteer);
        long taken = used() - before;
        say("heap with " + ADDED + " more", taken);
        began = System.nanoTime();
        gazetteer.compact();
        say("fresh table in", seconds(began));
        System.out.println(gazetteer.current().size() + " names at the end, in a heap of at most "
                + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
        return 0;
    }

    private void add(LiveGazetteer gazetteer) {
        var times = new ArrayList<Duration>();
        for (int i = 0; i < ADDED; i++) {
            var entry = entry(names + i, SyntheticRegistry.name(names + i));
            long began = System.nanoTime();
            gazetteer.add(entry);
            times.add(Duration.ofNanos(System.nanoTime() - began));
        }
        System.out.println("one added name                      " + new Percentiles(times).summary());
    }

    private static Entry entry(int number, String name) {
        return new Entry(
                name,
                EntityType.valueOf(SyntheticRegistry.type(number)),
                SyntheticRegistry.id(number).toString());
    }

    private static void say(String what, long bytes) {
        say(what, String.format(Locale.ROOT, "%.1f MB", bytes / 1e6));
    }

    private static void say(String what, String value) {
        System.out.println(String.format(Locale.ROOT, "%-35s %s", what, value));
    }

    private static String seconds(long began) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - began) / 1e9);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
