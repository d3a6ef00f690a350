package news.dateline.platform.request;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many bytes of bodies may be worked on at once; who comes later waits, in turn, and not for ever. */
final class BodyRoom {

    private final Semaphore bytes;
    private final Duration patience;

    /**
     * Room for bodies.
     *
     * @param bytes for how many there is room, in all
     * @param patience how long somebody waits
     */
    BodyRoom(int bytes, Duration patience) {
        this.bytes = new Semaphore(bytes, true);
        this.patience = patience;
    }

    /** Takes room for a body, once there is as much; returns whether there was in time. */
    boolean enter(int size) {
        try {
            return bytes.tryAcquire(size, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives room back. */
    void leave(int size) {
        bytes.release(size);
    }
}
