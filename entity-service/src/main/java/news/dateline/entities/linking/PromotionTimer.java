package news.dateline.entities.linking;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import news.dateline.entities.linking.domain.Promotion;
import news.dateline.platform.timer.Rounds;

/** Confirms, every five minutes, the candidates that have become ripe for it. */
@ApplicationScoped
class PromotionTimer {

    private final Promotion promotion;
    private final Rounds rounds;

    PromotionTimer(Promotion promotion, Rounds rounds) {
        this.promotion = promotion;
        this.rounds = rounds;
    }

    @Scheduled(
            every = "5m",
            delayed = "1m",
            identity = "promotion",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void promote() {
        rounds.go(promotion::promote, "Candidates that could be confirmed stay what they are for now");
    }
}
