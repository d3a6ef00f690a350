package news.dateline.articles.story;

import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import news.dateline.articles.story.domain.StoryBacklog;
import news.dateline.platform.timer.Rounds;

/** After an update that brought stories, finds those of the articles that were there before. New ones need no timer. */
@ApplicationScoped
class StoryTimer {

    private final StoryBacklog backlog;
    private final Rounds rounds;
    private final AtomicBoolean caughtUp = new AtomicBoolean();

    StoryTimer(StoryBacklog backlog, Rounds rounds) {
        this.backlog = backlog;
        this.rounds = rounds;
    }

    @Scheduled(
            every = "10s",
            delayed = "5s",
            identity = "story-backlog",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        if (!caughtUp.get()) {
            rounds.go(this::catchUp, "Articles that were stored before stories have none yet");
        }
    }

    private boolean catchUp() {
        boolean more = backlog.catchUp();
        caughtUp.set(!more);
        return more;
    }
}
