package news.dateline.gateway.proxy;

import java.time.Duration;

import io.vertx.core.Vertx;

/** How long an upstream may be silent, before its answer and within it. Confined to the event loop of its request. */
final class Patience {

    private static final long NONE = -1;

    private final Vertx vertx;
    private final long idleNanos;
    private final Runnable whenLost;
    private long limitNanos;
    private long timer = NONE;
    private long lastSign;
    private boolean lost;

    Patience(Vertx vertx, Duration responseTimeout, Duration idleTimeout, Runnable whenLost) {
        this.vertx = vertx;
        this.limitNanos = responseTimeout.toNanos();
        this.idleNanos = idleTimeout.toNanos();
        this.whenLost = whenLost;
    }

    /** Starts to wait for a sign of life. */
    void begin() {
        renew();
        if (timer == NONE && !lost) {
            waitFor(limitNanos);
        }
    }

    /** There was a sign of life. */
    void renew() {
        lastSign = System.nanoTime();
    }

    /** The answer has begun: from now on its pauses count. */
    void answered() {
        limitNanos = idleNanos;
        if (timer != NONE) {
            end();
            begin();
        }
    }

    /** Nothing is waited for any more. */
    void end() {
        if (timer != NONE) {
            vertx.cancelTimer(timer);
            timer = NONE;
        }
    }

    boolean isLost() {
        return lost;
    }

    /** One timer that looks again is cheaper than a new one for each chunk. */
    private void waitFor(long nanos) {
        timer = vertx.setTimer(Math.max(1, nanos / 1_000_000), fired -> {
            timer = NONE;
            long left = limitNanos - (System.nanoTime() - lastSign);
            if (left > 0) {
                waitFor(left);
            } else {
                lost = true;
                whenLost.run();
            }
        });
    }
}
