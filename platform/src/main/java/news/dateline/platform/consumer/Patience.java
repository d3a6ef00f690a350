package news.dateline.platform.consumer;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import org.jboss.logging.Logger;

/** Repeats what fails for reasons that pass. */
@ApplicationScoped
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final int COLLISIONS = 20;
    private static final int UNKNOWNS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Duration firstPause;
    private volatile boolean stopping;

    Patience() {
        this(FIRST_PAUSE);
    }

    Patience(Duration firstPause) {
        this.firstPause = firstPause;
    }

    void onShutdown(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /**
     * Runs the work until it succeeds.
     *
     * @throws PoisonException if it never will
     * @throws InterruptedException if the service stops before it does
     */
    void insist(String what, Runnable work) throws InterruptedException {
        var failures = new EnumMap<Failures, Integer>(Failures.class);
        var pause = firstPause;
        while (!succeeds(what, work, failures)) {
            if (stopping) {
                throw new InterruptedException("the service is stopping");
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private static boolean succeeds(String what, Runnable work, Map<Failures, Integer> failures) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            var kind = Failures.of(e);
            int times = failures.merge(kind, 1, Integer::sum);
            switch (kind) {
                case POISON -> throw e;
                case COLLISION -> giveUpAfter(COLLISIONS, times, e);
                case UNKNOWN -> giveUpAfter(UNKNOWNS, times, e);
                case OUTAGE -> {
                    // What failed before or during an outage says nothing of how it will be after it.
                    failures.keySet().retainAll(Set.of(Failures.OUTAGE));
                    LOG.warnf("%s waits for the database (attempt %d): %s", what, times, reason(e));
                }
            }
            LOG.debugf(e, "%s is tried again", what);
            return false;
        }
    }

    private static void giveUpAfter(int attempts, int times, RuntimeException failure) {
        if (times >= attempts) {
            throw new PoisonException("it failed " + attempts + " times: " + reason(failure));
        }
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
