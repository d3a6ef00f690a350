package news.dateline.gateway.proxy;

import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;

import news.dateline.gateway.config.GatewayConfig.ConnectionConfig;

/** The WebSockets that are open at an upstream, up to a number. */
final class WebSockets {

    private final WebSocketClient client;
    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    private WebSockets(WebSocketClient client, int most) {
        this.client = client;
        this.most = most;
    }

    static WebSockets open(Vertx vertx, ConnectionConfig connection) {
        var options = new WebSocketClientOptions()
                .setConnectTimeout((int) connection.connectTimeout().toMillis())
                .setMaxConnections(connection.streamPoolSize());
        return new WebSockets(vertx.createWebSocketClient(options), connection.streamPoolSize());
    }

    /** Opens one; whoever gets it must {@link #release} its place when it is closed, once. */
    Future<WebSocket> connect(WebSocketConnectOptions options) {
        if (taken.incrementAndGet() > most) {
            release();
            return Future.failedFuture(new ConnectionPoolTooBusyException("There are " + most + " WebSockets already"));
        }
        return client.connect(options).onFailure(failure -> release());
    }

    void release() {
        taken.decrementAndGet();
    }
}
