package news.dateline.platform.timer;

import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import org.jboss.logging.Logger;

import news.dateline.platform.problem.DatabaseProblems;

/** What timers do at each tick: all there is to do, one thing after the other. */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private volatile boolean stopping;

    void onShutdown(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /**
     * Repeats the work until there is no more of it. A failure ends the round and is left to the next; it is said aloud unless
     * the database is away, which those report who need it more, or the service stops.
     *
     * @param work does one thing, and tells whether there was one
     * @param complaint what a failure means
     * @return how many things were done
     */
    public int go(BooleanSupplier work, String complaint) {
        int done = 0;
        try {
            while (!stopping && work.getAsBoolean()) {
                done++;
            }
        } catch (RuntimeException e) {
            boolean passes = stopping || DatabaseProblems.isOutage(e);
            LOG.log(passes ? Logger.Level.DEBUG : Logger.Level.ERROR, complaint, e);
        }
        return done;
    }
}
