package news.dateline.gateway.proxy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;

/**
 * Connections for requests, of which each event loop has its share. One pool for all would hand out connections of other loops, and
 * then each request and each answer has to wake up a second thread.
 */
final class NearConnections implements Supplier<HttpClient> {

    /** A loop that has few connections would make requests wait while others have some to spare. */
    private static final int SMALLEST_SHARE = 16;

    private final List<EventExecutor> loops;
    private final List<HttpClient> shares;

    private NearConnections(List<EventExecutor> loops, List<HttpClient> shares) {
        this.loops = loops;
        this.shares = shares;
    }

    /**
     * Connections that are opened when they are needed.
     *
     * @param connections how many there may be at once
     * @param waiting how many requests may wait for one
     */
    @SuppressWarnings("deprecation") // Of the public API it alone tells the event loops.
    static NearConnections open(Vertx vertx, HttpClientOptions options, int connections, int waiting) {
        List<EventExecutor> loops = StreamSupport.stream(
                        vertx.nettyEventLoopGroup().spliterator(), false)
                .toList();
        int shares = Math.clamp(connections / SMALLEST_SHARE, 1, loops.size());
        List<HttpClient> clients = IntStream.range(0, shares)
                .mapToObj(share -> vertx.createHttpClient(
                        options,
                        new PoolOptions()
                                .setHttp1MaxSize(share(connections, share, shares))
                                .setMaxWaitQueueSize(share(waiting, share, shares))))
                .toList();
        return new NearConnections(loops, clients);
    }

    /** Shares differ by one at the most, and are the whole together. */
    private static int share(int whole, int number, int shares) {
        return whole / shares + (number < whole % shares ? 1 : 0);
    }

    /** The share of the event loop that asks; whoever asks from elsewhere gets the first. */
    @Override
    public HttpClient get() {
        for (int loop = 0; loop < loops.size(); loop++) {
            if (loops.get(loop).inEventLoop()) {
                return shares.get(loop % shares.size());
            }
        }
        return shares.getFirst();
    }
}
