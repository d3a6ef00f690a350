package news.dateline.gateway.proxy;

import java.time.Duration;

import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketBase;

/**
 * Hands frames on between a client and an upstream, both ways, no faster than the other side takes them. Pings are answered by
 * the gateway itself: each is a sign of life of one connection. Confined to the event loop of its request.
 */
final class WebSocketBridge {

    /** RFC 6455, section 7.4.1. */
    static final short NORMAL = 1000;

    static final short GOING_AWAY = 1001;
    static final short POLICY = 1008;
    static final short FAILED = 1011;

    private static final short NO_CODE = 1005;
    private static final short BROKEN = 1006;
    private static final short BROKEN_TLS = 1015;

    private final WebSocketBase client;
    private final WebSocketBase upstream;
    private final Patience patience;
    private final Runnable whenOver;
    private boolean over;

    WebSocketBridge(
            Vertx vertx, WebSocketBase client, WebSocketBase upstream, Duration idleTimeout, Runnable whenOver) {
        this.client = client;
        this.upstream = upstream;
        this.whenOver = whenOver;
        this.patience = new Patience(vertx, idleTimeout, () -> end(GOING_AWAY, "idle"));
    }

    void begin() {
        join(client, upstream, GOING_AWAY, "client-gone");
        join(upstream, client, FAILED, "upstream-gone");
        patience.begin();
        upstream.resume();
    }

    /** Closes both sides for a reason of the gateway's own. */
    void end(short code, String reason) {
        if (isFirstEnd()) {
            client.close(code, reason);
            upstream.close(code, reason);
        }
    }

    private void join(WebSocketBase from, WebSocketBase to, short codeIfBroken, String reasonIfBroken) {
        from.frameHandler(frame -> {
            patience.renew();
            if (!over && (frame.isText() || frame.isBinary() || frame.isContinuation())) {
                to.writeFrame(frame);
                if (to.writeQueueFull()) {
                    from.pause();
                    to.drainHandler(drained -> from.resume());
                }
            }
        });
        // The close frame in its place, behind the frames that were sent before it.
        from.endHandler(closed -> {
            if (isFirstEnd()) {
                to.close(handedOn(from.closeStatusCode()), from.closeReason());
            }
        });
        from.closeHandler(closed -> {
            if (from.closeStatusCode() == null && isFirstEnd()) {
                to.close(codeIfBroken, reasonIfBroken);
            }
        });
        from.exceptionHandler(broken -> from.close());
    }

    private boolean isFirstEnd() {
        boolean first = !over;
        over = true;
        if (first) {
            patience.end();
            whenOver.run();
        }
        return first;
    }

    /** A code that may be sent: some only tell that none was. */
    private static short handedOn(Short code) {
        return code == null || code == NO_CODE || code == BROKEN || code == BROKEN_TLS ? NORMAL : code;
    }
}
