package news.dateline.gateway.limit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.AsyncBucketProxy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.micrometer.core.instrument.Counter;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisOptions;
import org.jboss.logging.Logger;

/**
 * Counts requests together with the other gateways, in Redis or Valkey. Requests of one caller that come in while the store is
 * asked are put into the next question, so that a busy caller does not cost a question for each.
 */
final class SharedRates {

    private static final Logger LOG = Logger.getLogger(SharedRates.class);
    private static final long AWAY_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int CONNECTIONS = 8;
    private static final int WAITING = 4_096;

    private final Vertx vertx;
    private final AsyncProxyManager<String> store;
    private final Duration patience;
    private final Counter fallbacks;
    private final Cache<String, AsyncBucketProxy> buckets = Caffeine.newBuilder()
            .expireAfterAccess(LocalRates.WINDOW)
            .maximumSize(LocalRates.MOST_BUCKETS)
            .build();
    private volatile boolean away;
    private volatile long awaySince;

    private SharedRates(Vertx vertx, AsyncProxyManager<String> store, Duration patience, Counter fallbacks) {
        this.vertx = vertx;
        this.store = store;
        this.patience = patience;
        this.fallbacks = fallbacks;
    }

    /**
     * Begins to use a store, which need not be there yet.
     *
     * @param url such as {@code redis://user:password@host:6379}
     * @param patience how long it may take to answer
     * @param fallbacks counts the requests for which it did not answer
     */
    static SharedRates open(Vertx vertx, String url, Duration patience, Counter fallbacks) {
        var options = new RedisOptions()
                .setConnectionString(url)
                .setMaxPoolSize(CONNECTIONS)
                .setMaxPoolWaiting(WAITING);
        return new SharedRates(
                vertx,
                new RedisBuckets(Redis.createClient(vertx, options), LocalRates.WINDOW.multipliedBy(2)).asAsync(),
                patience,
                fallbacks);
    }

    /** Whether the store has not failed just now: while it is away each request would have to wait for that to show. */
    boolean isWorthATry() {
        boolean worth = !away || System.nanoTime() - awaySince > AWAY_NANOS;
        if (!worth) {
            fallbacks.increment();
        }
        return worth;
    }

    /** Fails soon if the store does not answer. */
    Future<Allowance> take(String policy, String caller, long perMinute) {
        CompletableFuture<Allowance> taken = bucket(policy, caller, perMinute)
                .tryConsumeAndReturnRemaining(1)
                .thenApply(probe -> LocalRates.allowance(policy, perMinute, probe));
        return Future.fromCompletionStage(taken, vertx.getOrCreateContext())
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .onSuccess(answered -> isBack())
                .onFailure(this::isAway);
    }

    private AsyncBucketProxy bucket(String policy, String caller, long perMinute) {
        return buckets.get(
                "dateline:limit:" + policy + ':' + caller,
                key -> store.builder()
                        .withOptimization(Optimizations.batching())
                        .build(key, () -> CompletableFuture.completedFuture(bucketOf(perMinute))));
    }

    private static BucketConfiguration bucketOf(long perMinute) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, LocalRates.WINDOW))
                .build();
    }

    private void isAway(Throwable failure) {
        fallbacks.increment();
        awaySince = System.nanoTime();
        if (!away) {
            away = true;
            LOG.warnf("The shared store of the limits does not answer (%s). This gateway counts by itself.", failure);
        }
    }

    private void isBack() {
        if (away) {
            away = false;
            LOG.info("The shared store of the limits answers again.");
        }
    }
}
