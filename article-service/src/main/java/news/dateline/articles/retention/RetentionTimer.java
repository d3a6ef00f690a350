package news.dateline.articles.retention;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import news.dateline.articles.retention.domain.RetentionService;
import news.dateline.platform.problem.DatabaseProblems;

/** Erases what the rules let go, an article a transaction, as often as {@code dateline.retention.every} says. */
@ApplicationScoped
class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class);

    private final RetentionService retention;

    RetentionTimer(RetentionService retention) {
        this.retention = retention;
    }

    @Scheduled(
            every = "${dateline.retention.every}",
            delayed = "2s",
            identity = "retention",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        int erased = 0;
        try {
            while (retention.eraseOne()) {
                erased++;
            }
        } catch (RuntimeException e) {
            // Either way the next tick tries again.
            LOG.log(
                    DatabaseProblems.isOutage(e) ? Logger.Level.DEBUG : Logger.Level.ERROR,
                    "Articles that are to be erased stay for now",
                    e);
        }
        if (erased > 0) {
            LOG.infof("%d articles were erased, for they were older than the rules of their sources allow", erased);
        }
    }
}
