package news.dateline.entities.reextraction;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import news.dateline.entities.reextraction.domain.Feeding;
import news.dateline.entities.reextraction.domain.Reextractions;
import news.dateline.platform.timer.Rounds;

/** Keeps jobs going. */
@ApplicationScoped
class FeedingTimer {

    private final Feeding feeding;
    private final Reextractions reextractions;
    private final Rounds rounds;

    FeedingTimer(Feeding feeding, Reextractions reextractions, Rounds rounds) {
        this.feeding = feeding;
        this.reextractions = reextractions;
        this.rounds = rounds;
    }

    @Scheduled(
            every = "1s",
            delayed = "3s",
            identity = "reextraction-selection",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void select() {
        rounds.go(feeding::select, "Articles to be analysed again are not selected for now");
    }

    /** Once in a second, so that a sixtieth of what may be begun in a minute is begun each time. */
    @Scheduled(
            every = "1s",
            delayed = "3s",
            identity = "reextraction",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void feed() {
        rounds.go(
                () -> {
                    feeding.running().forEach(feeding::feed);
                    return false;
                },
                "Articles are not analysed again for now");
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "reextraction-reports")
    void dropOld() {
        rounds.go(reextractions::dropOld, "Old reports of re-extractions are kept for now");
    }
}
