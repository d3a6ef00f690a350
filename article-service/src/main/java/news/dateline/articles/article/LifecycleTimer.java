package news.dateline.articles.article;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import news.dateline.articles.article.domain.LifecycleService;
import news.dateline.platform.timer.Rounds;

/**
 * Ends embargoes, publishes what is scheduled and tells of what expires. Every replica ticks; whichever locks an article's row
 * first does it, in one transaction with the event, so that it happens once. What readers see does not wait for the tick: reads
 * compare times.
 */
@ApplicationScoped
class LifecycleTimer {

    private final LifecycleService lifecycle;
    private final Rounds rounds;

    LifecycleTimer(LifecycleService lifecycle, Rounds rounds) {
        this.lifecycle = lifecycle;
        this.rounds = rounds;
    }

    @Scheduled(
            every = "1s",
            delayed = "1s",
            identity = "lifecycle",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        rounds.go(lifecycle::catchUpOne, "Articles whose time has come have to wait");
    }
}
