package news.dateline.articles.article;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import news.dateline.articles.article.domain.LifecycleService;
import news.dateline.platform.problem.DatabaseProblems;

/**
 * Ends embargoes, publishes what is scheduled and tells of what expires. Every replica ticks; whichever locks an article's row
 * first does it, in one transaction with the event, so that it happens once. What readers see does not wait for the tick: reads
 * compare times.
 */
@ApplicationScoped
class LifecycleTimer {

    private static final Logger LOG = Logger.getLogger(LifecycleTimer.class);

    private final LifecycleService lifecycle;

    LifecycleTimer(LifecycleService lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Scheduled(
            every = "1s",
            delayed = "1s",
            identity = "lifecycle",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            while (lifecycle.catchUpOne()) {
                LOG.debug("An article's time had come");
            }
        } catch (RuntimeException e) {
            // The database's absence is reported by those who need it more. Either way the next tick tries again.
            LOG.log(
                    DatabaseProblems.isOutage(e) ? Logger.Level.DEBUG : Logger.Level.ERROR,
                    "Articles whose time has come have to wait",
                    e);
        }
    }
}
