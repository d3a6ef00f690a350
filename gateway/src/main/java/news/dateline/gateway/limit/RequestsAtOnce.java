package news.dateline.gateway.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import jakarta.enterprise.context.ApplicationScoped;

/** Counts the requests that each caller has under way, long streams among them. */
@ApplicationScoped
public class RequestsAtOnce {

    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

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
