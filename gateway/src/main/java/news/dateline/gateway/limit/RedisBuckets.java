package news.dateline.gateway.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import io.vertx.core.buffer.Buffer;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;

/** Bucket4j's buckets in Redis, by Vert.x' client: a bucket is a value that is replaced if nobody else has replaced it meanwhile. */
final class RedisBuckets extends AbstractCompareAndSwapBasedProxyManager<String> {

    private static final String REPLACE = """
        if (redis.call('GET', KEYS[1]) or '') == ARGV[1] then
          redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
          return 1
        end
        return 0
        """;

    private final Redis redis;
    private final Duration kept;

    /**
     * Uses a client.
     *
     * @param kept how long a bucket is kept that nobody takes from, at least until it is full again
     */
    RedisBuckets(Redis redis, Duration kept) {
        super(ClientSideConfig.getDefault());
        this.redis = redis;
        this.kept = kept;
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
        return new AsyncCompareAndSwapOperation() {
            @Override
            public CompletableFuture<Optional<byte[]>> getStateData(Optional<Long> timeoutNanos) {
                return send(Request.cmd(Command.GET).arg(key))
                        .thenApply(answer -> Optional.ofNullable(answer).map(Response::toBytes));
            }

            @Override
            public CompletableFuture<Boolean> compareAndSwap(
                    byte[] known, byte[] next, RemoteBucketState state, Optional<Long> timeoutNanos) {
                return send(Request.cmd(Command.EVAL)
                                .arg(REPLACE)
                                .arg(1)
                                .arg(key)
                                .arg(Buffer.buffer(known == null ? new byte[0] : known))
                                .arg(Buffer.buffer(next))
                                .arg(kept.toMillis()))
                        .thenApply(answer -> answer.toInteger() == 1);
            }
        };
    }

    private CompletableFuture<Response> send(Request request) {
        return redis.send(request).toCompletionStage().toCompletableFuture();
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
        throw new UnsupportedOperationException("An event loop must not wait");
    }

    @Override
    public boolean isAsyncModeSupported() {
        return true;
    }

    @Override
    public boolean isExpireAfterWriteSupported() {
        return false;
    }

    @Override
    public void removeProxy(String key) {
        throw new UnsupportedOperationException("An event loop must not wait");
    }

    @Override
    protected CompletableFuture<Void> removeAsync(String key) {
        return send(Request.cmd(Command.DEL).arg(key)).thenApply(answer -> null);
    }
}
