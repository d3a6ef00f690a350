package news.dateline.articles.search;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import news.dateline.articles.search.domain.SearchService;
import news.dateline.platform.timer.Rounds;

/**
 * Has the index put in order what writes have left behind, so that neither they nor searches have to. Seldom, since to do so with
 * ten times as much takes four times as long, and writes beside it are slower; often enough that searches read through little.
 */
@ApplicationScoped
class IndexTimer {

    private final SearchService search;
    private final Rounds rounds;

    IndexTimer(SearchService search, Rounds rounds) {
        this.search = search;
        this.rounds = rounds;
    }

    @Scheduled(
            every = "15s",
            delayed = "2s",
            identity = "search-index",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        rounds.go(
                () -> {
                    search.tidy();
                    return false;
                },
                "The search index is not put in order for now");
    }
}
