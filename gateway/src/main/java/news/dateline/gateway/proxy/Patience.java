package news.dateline.gateway.proxy;

import java.time.Duration;

import io.vertx.core.Vertx;

/** How long somebody may be silent, first of all and later on. Confined to the event loop of its request. */
final class Patience {

    private static final long NONE = -1;

    private final Vertx vertx;
    private final long laterNanos;
    private final Runnable whenLost;
    private long limitNanos;
    private long timer = NONE;
    private long lastSign;
    private boolean lost;

    Patience(Vertx vertx, Duration first, Duration later, Runnable whenLost) {
        this.vertx = vertx;
        this.limitNanos = first.toNanos();
        this.laterNanos = later.toNanos();
        this.whenLost = whenLost;
    }

    /** The same patience all the time. */
    Patience(Vertx vertx, Duration timeout, Runnable whenLost) {
        this(vertx, timeout, timeout, whenLost);
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

    /** The first sign has come: from now on the later timeout counts. */
    void answered() {
        limitNanos = laterNanos;
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
