package news.dateline.gateway.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

/**
 * Counts the requests that are under way, each caller's and all together. Long streams are among their caller's, but not among all:
 * of those there can be as many as connections for them.
 */
@ApplicationScoped
@Startup
public class RequestsAtOnce {

    /** The figure of all requests under way. */
    static final String NAME = "gateway.requests.under.way";

    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    RequestsAtOnce(MeterRegistry registry) {
        Gauge.builder(NAME, all, AtomicInteger::get).register(registry);
    }

    /** Whether there may be one more request of anybody's; then it must {@link #leave}, once. */
    public boolean enter(int limit) {
        boolean granted = all.incrementAndGet() <= limit;
        if (!granted) {
            all.decrementAndGet();
        }
        return granted;
    }

    /** A request is over, or has become a stream. */
    public void leave() {
        all.decrementAndGet();
    }

    /** A stream is over, which leaves as a request does. */
    public void comeBack() {
        all.incrementAndGet();
    }

    /** Whether a caller may have one more; whoever gets it must {@link #end} it, once. */
    public boolean begin(String caller, int limit) {
        var granted = new boolean[1];
        underWay.compute(caller, (who, count) -> {
            int now = count == null ? 0 : count;
            granted[0] = now < limit;
            return granted[0] ? Integer.valueOf(now + 1) : count;
        });
        return granted[0];
    }

    /** A request is over. */
    public void end(String caller) {
        underWay.computeIfPresent(caller, (who, count) -> count == 1 ? null : count - 1);
    }
}
