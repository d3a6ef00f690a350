package news.dateline.articles.audit;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import news.dateline.articles.audit.domain.AuditService;
import news.dateline.platform.problem.DatabaseProblems;

/** Chains new records every second, on one replica at a time. */
@ApplicationScoped
class AuditTimer {

    private static final Logger LOG = Logger.getLogger(AuditTimer.class);

    private final AuditService audit;

    AuditTimer(AuditService audit) {
        this.audit = audit;
    }

    @Scheduled(
            every = "1s",
            delayed = "2s",
            identity = "audit-chain",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            while (audit.chainSome()) {
                LOG.debug("There are more audit records to chain");
            }
        } catch (RuntimeException e) {
            // The database's absence is reported by those who need it more. Either way the next tick tries again.
            LOG.log(
                    DatabaseProblems.isOutage(e) ? Logger.Level.DEBUG : Logger.Level.ERROR,
                    "Audit records are not chained for now",
                    e);
        }
    }
}
