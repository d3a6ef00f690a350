package news.dateline.entities.mention;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import news.dateline.entities.mention.domain.Retelling;
import news.dateline.platform.timer.Rounds;

/** Tells each second of some articles that merges have changed. */
@ApplicationScoped
class RetellingTimer {

    private final Retelling retelling;
    private final Rounds rounds;

    RetellingTimer(Retelling retelling, Rounds rounds) {
        this.retelling = retelling;
        this.rounds = rounds;
    }

    @Scheduled(
            every = "1s",
            delayed = "2s",
            identity = "articles-to-tell",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        rounds.go(
                () -> {
                    retelling.tellSome();
                    return false;
                },
                "Articles that merges have changed are not told of for now");
    }
}
