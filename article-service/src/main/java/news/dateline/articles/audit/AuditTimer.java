package news.dateline.articles.audit;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import news.dateline.articles.audit.domain.AuditService;
import news.dateline.platform.timer.Rounds;

/** Chains new records every second, on one replica at a time. */
@ApplicationScoped
class AuditTimer {

    private final AuditService audit;
    private final Rounds rounds;

    AuditTimer(AuditService audit, Rounds rounds) {
        this.audit = audit;
        this.rounds = rounds;
    }

    @Scheduled(
            every = "1s",
            delayed = "2s",
            identity = "audit-chain",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        rounds.go(audit::chainSome, "Audit records are not chained for now");
    }
}
