package news.dateline.gateway.limit;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Counts requests against limits, with a bucket of tokens for each caller that fills up evenly, for this gateway alone. */
// Caffeine picks the class of its entries by name, from what the cache is to do: expire after access, hold so many.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.PSAMS")
final class LocalRates {

    static final Duration WINDOW = Duration.ofMinutes(1);
    static final long MOST_BUCKETS = 100_000;

    /** After a window without a request a bucket is full again, as a new one is. */
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(WINDOW)
            // What is to be tidied up is little, and another thread would have to be woken up for it.
            .executor(Runnable::run)
            .maximumSize(MOST_BUCKETS)
            .build();

    /**
     * Takes a request from what a caller has.
     *
     * @param policy the name of the limit
     * @param caller whose requests are counted together
     * @param perMinute the limit
     */
    Allowance take(String policy, String caller, long perMinute) {
        ConsumptionProbe probe = bucket(policy, caller, perMinute).tryConsumeAndReturnRemaining(1);
        return allowance(policy, perMinute, probe);
    }

    static Allowance allowance(String policy, long perMinute, ConsumptionProbe probe) {
        return new Allowance(
                policy,
                probe.isConsumed(),
                perMinute,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** What a caller has, without taking anything. */
    Allowance look(String policy, String caller, long perMinute) {
        var estimate = bucket(policy, caller, perMinute).estimateAbilityToConsume(1);
        return new Allowance(
                policy,
                estimate.canBeConsumed(),
                perMinute,
                estimate.getRemainingTokens(),
                Duration.ofNanos(estimate.getNanosToWaitForRefill()));
    }

    private Bucket bucket(String policy, String caller, long perMinute) {
        return buckets.get(
                new Key(policy, caller),
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                        .build());
    }

    private record Key(String policy, String caller) {}
}
