package news.dateline.launcher.suite;

import java.io.PrintStream;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Tells the person at the terminal how the start goes: what is ready after how long, and what is waited for. */
final class Progress implements AutoCloseable {

    private static final int SECONDS_BETWEEN_WORDS = 10;

    private final PrintStream out;
    private final long begin = System.nanoTime();
    private final Set<Component> waiting = Collections.synchronizedSet(new LinkedHashSet<>());
    private final ScheduledExecutorService ticker =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    Progress(PrintStream out) {
        this.out = out;
        var _ = ticker.scheduleAtFixedRate(
                this::sayWhatIsWaitedFor, SECONDS_BETWEEN_WORDS, SECONDS_BETWEEN_WORDS, TimeUnit.SECONDS);
    }

    void starting(Component component) {
        waiting.add(component);
    }

    void ready(Component component, String address) {
        waiting.remove(component);
        out.println(
                String.format(Locale.ROOT, "  %-16s ready after %5.1f s   %s", component.title(), seconds(), address));
    }

    double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    private void sayWhatIsWaitedFor() {
        String names;
        synchronized (waiting) {
            names = waiting.stream().map(Component::title).collect(Collectors.joining(", "));
        }
        if (!names.isEmpty()) {
            out.println(String.format(Locale.ROOT, "  ... %.0f s, waiting for %s", seconds(), names));
        }
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }
}
