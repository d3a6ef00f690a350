package news.dateline.articles.retention;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import news.dateline.articles.retention.domain.RetentionService;
import news.dateline.platform.timer.Rounds;

/** Erases what the rules let go, an article a transaction, as often as {@code dateline.retention.every} says. */
@ApplicationScoped
class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class);

    private final RetentionService retention;
    private final Rounds rounds;

    RetentionTimer(RetentionService retention, Rounds rounds) {
        this.retention = retention;
        this.rounds = rounds;
    }

    @Scheduled(
            every = "${dateline.retention.every}",
            delayed = "2s",
            identity = "retention",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        int erased = rounds.go(retention::eraseOne, "Articles that are to be erased stay for now");
        if (erased > 0) {
            LOG.infof("%d articles were erased, for they were older than the rules of their sources allow", erased);
        }
    }
}
