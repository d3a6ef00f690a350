package news.dateline.gateway.door;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ConnectionLimitTest {

    private static final int MOST = 3;
    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ConnectionLimit limit = new ConnectionLimit(MOST, registry);
    private final List<Socket> sockets = new ArrayList<>();
    private Vertx vertx;
    private HttpServer server;

    @BeforeEach
    void start() {
        vertx = Vertx.vertx();
        server = vertx.createHttpServer()
                .requestHandler(request -> {
                    limit.holdFor(request.connection());
                    request.response().end("here");
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        // The first request makes the limit known, to the thread that accepts a moment later.
        await().until(this::countsConnections);
        await().until(() -> open() == 0);
    }

    private boolean countsConnections() {
        Socket socket = connect();
        boolean counted = answers(socket) && open() == 1;
        disconnect(socket);
        return counted;
    }

    private double open() {
        return registry.get(ConnectionLimit.OPEN).gauge().value();
    }

    @AfterEach
    void stop() {
        sockets.forEach(ConnectionLimitTest::disconnect);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void connectionsPastTheLimitAreClosedAtOnce() {
        // given
        for (int number = 0; number < MOST; number++) {
            assertThat(answers(connect())).isTrue();
        }

        // when
        boolean oneMore = answers(connect());

        // then
        assertThat(oneMore).isFalse();
        assertThat(registry.counter(ConnectionLimit.REFUSED).count()).isEqualTo(1);
        assertThat(open()).isEqualTo(MOST);
    }

    @Test
    void aConnectionThatEndsMakesRoomForAnother() {
        // given
        for (int number = 0; number < MOST; number++) {
            assertThat(answers(connect())).isTrue();
        }

        // when
        disconnect(sockets.getLast());

        // then
        await().until(() -> open() == MOST - 1);
        assertThat(answers(connect())).isTrue();
    }

    private Socket connect() {
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), server.actualPort());
            sockets.add(socket);
            return socket;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Whether a request on the connection is answered, and not cut off. */
    private static boolean answers(Socket socket) {
        try {
            socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().read() >= 0;
        } catch (SocketException reset) {
            return false;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void disconnect(Socket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
