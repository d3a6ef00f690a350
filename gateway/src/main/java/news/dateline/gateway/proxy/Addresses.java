package news.dateline.gateway.proxy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** The addresses of one upstream, in turn. One that could not be reached is left out for a while, unless all are. */
final class Addresses {

    private static final long AWAY_NANOS = Duration.ofSeconds(5).toNanos();

    private final List<Address> all;
    private final LongSupplier nanoTime;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<Address, Long> unreachableSince = new ConcurrentHashMap<>();

    Addresses(List<Address> all, LongSupplier nanoTime) {
        this.all = List.copyOf(all);
        this.nanoTime = nanoTime;
    }

    List<Address> all() {
        return all;
    }

    Address next() {
        int start = Math.floorMod(turn.getAndIncrement(), all.size());
        for (int i = 0; i < all.size(); i++) {
            Address address = all.get((start + i) % all.size());
            if (isWorthATry(address)) {
                return address;
            }
        }
        return all.get(start);
    }

    void unreachable(Address address) {
        unreachableSince.put(address, nanoTime.getAsLong());
    }

    void reached(Address address) {
        unreachableSince.remove(address);
    }

    private boolean isWorthATry(Address address) {
        Long since = unreachableSince.get(address);
        return since == null || nanoTime.getAsLong() - since >= AWAY_NANOS;
    }
}
