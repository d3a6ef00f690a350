package news.dateline.entities.ingest.domain;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Brings articles into the counts once their embargo is over. Reads of mentions need no such help: they compare times. */
@ApplicationScoped
class EmbargoLift {

    private static final Logger LOG = Logger.getLogger(EmbargoLift.class);

    private final ArticleIngestion ingestion;

    EmbargoLift(ArticleIngestion ingestion) {
        this.ingestion = ingestion;
    }

    @Scheduled(
            every = "1s",
            delayed = "2s",
            identity = "embargo-lift",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void liftAll() {
        try {
            while (ingestion.liftNextEmbargo()) {
                LOG.debug("An embargo is over");
            }
        } catch (RuntimeException e) {
            // The database's absence is reported by those who need it more; the next tick tries again.
            LOG.debug("Embargoes could not be lifted", e);
        }
    }
}
