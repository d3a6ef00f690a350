package news.dateline.articles.search;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import news.dateline.articles.search.domain.SearchService;
import news.dateline.platform.timer.Rounds;

/**
 * Has the index put in order what writes have left behind, so that neither they nor searches have to. Seldom enough that much is
 * put in order at once, which costs little more than to do so with little; often enough that searches read through little.
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
            every = "3s",
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
