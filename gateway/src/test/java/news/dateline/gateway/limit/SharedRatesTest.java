package news.dateline.gateway.limit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Several gateways that count in one Redis. */
class SharedRatesTest {

    private static final String POLICY = "caller";
    private static final long LIMIT = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Vertx vertx = Vertx.vertx();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final int port = freePort();
    private RedisServer redis;
    private RequestRates one;
    private RequestRates other;

    @BeforeEach
    void start() throws IOException {
        startRedis();
        one = gateway();
        other = gateway();
    }

    @AfterEach
    void stop() throws IOException {
        redis.stop();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void gatewaysCountTheRequestsOfACallerTogether() {
        String caller = newCaller();

        for (int i = 0; i < LIMIT / 2; i++) {
            assertThat(take(one, caller).granted()).isTrue();
            assertThat(take(other, caller).granted()).isTrue();
        }

        Allowance tooMany = take(one, caller);
        assertThat(tooMany.granted()).isFalse();
        assertThat(tooMany.remaining()).isZero();
        assertThat(tooMany.seconds()).isBetween(1L, 10L);
        assertThat(take(other, caller).granted()).isFalse();
        assertThat(take(one, newCaller()).granted()).isTrue();
        assertThat(fallbacks()).isZero();
    }

    @Test
    void requestsAtTheSameTimeAreAllCounted() {
        String caller = newCaller();

        long granted = Future.all(IntStream.range(0, 40)
                        .mapToObj(i -> (i % 2 == 0 ? one : other).take(POLICY, caller, 20))
                        .toList())
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .<Allowance>list()
                .stream()
                .filter(Allowance::granted)
                .count();

        assertThat(granted).isEqualTo(20);
    }

    @Test
    void whileTheStoreIsAwayEachCountsForItselfAndThenTogetherAgain() throws IOException {
        String caller = newCaller();
        take(one, caller);
        redis.stop();

        for (int i = 0; i < LIMIT; i++) {
            assertThat(take(one, caller).granted()).isTrue();
        }
        assertThat(take(one, caller).granted()).isFalse();
        assertThat(take(other, caller).granted()).isTrue();
        assertThat(fallbacks()).isEqualTo(LIMIT + 2);

        startRedis();
        String next = newCaller();
        await().until(() -> take(one, next).remaining() - 1 == take(other, next).remaining());
    }

    private RequestRates gateway() {
        return new RequestRates(Optional.of(SharedRates.open(
                vertx, "redis://127.0.0.1:" + port, PATIENCE, meters.counter(RequestRates.FALLBACKS))));
    }

    private static Allowance take(RequestRates rates, String caller) {
        return rates.take(POLICY, caller, LIMIT)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private double fallbacks() {
        return meters.counter(RequestRates.FALLBACKS).count();
    }

    private static String newCaller() {
        return UUID.randomUUID().toString();
    }

    private void startRedis() throws IOException {
        redis = RedisServer.newRedisServer()
                .port(port)
                .setting("bind 127.0.0.1")
                .setting("save \"\"")
                .build();
        redis.start();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
