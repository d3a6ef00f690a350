package news.dateline.entities.sql;

import java.time.Duration;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/**
 * Reads for answers that are half sent. Such a one cannot tell of a problem any more, so it rather waits a while for a database that is
 * away or overloaded than be cut off.
 */
@ApplicationScoped
public class PatientReads {

    private static final Logger LOG = Logger.getLogger(PatientReads.class);
    /** The rows of such answers at the gateway let the service be silent for a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Duration patience;
    private final Duration pause;

    PatientReads() {
        this(PATIENCE, PAUSE);
    }

    PatientReads(Duration patience, Duration pause) {
        this.patience = patience;
        this.pause = pause;
    }

    /**
     * What the reading reads, at once or after some attempts.
     *
     * @throws DatabaseException if the database refuses it, or is away for too long
     */
    public <T> T read(Supplier<T> reading) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return reading.get();
            } catch (DatabaseException e) {
                if (!e.isOutage() || System.nanoTime() >= end || !paused()) {
                    throw e;
                }
                LOG.warnf("An answer that is half sent waits for the database: %s", e.getMessage());
            }
        }
    }

    private boolean paused() {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
