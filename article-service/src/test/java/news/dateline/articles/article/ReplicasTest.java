package news.dateline.articles.article;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.articles.article.domain.LifecycleService;
import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;
import news.dateline.contracts.event.ArticleKilled;
import news.dateline.contracts.event.ArticleReleased;
import news.dateline.contracts.event.ArticleRevised;
import news.dateline.platform.timer.Rounds;

import static org.assertj.core.api.Assertions.assertThat;

/** Every replica ticks: these do so beside the service's own timer, on the same database. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ReplicasTest {

    private static final int REPLICAS = 3;

    @Inject
    LifecycleService lifecycle;

    @Inject
    Rounds rounds;

    @Test
    void anEmbargoEndsOnceHoweverManyReplicasSeeItEnd() throws Exception {
        // given
        String end = Instant.now().plusSeconds(4).toString();
        List<String> articles = IntStream.range(0, 8)
                .mapToObj(number -> Api.id(Api.as(Tokens.journalist())
                        .contentType("application/json")
                        .body(Stories.nameless("Embargoed " + number, "\"embargoedUntil\": \"" + end + "\","))
                        .post(Api.ARTICLES)))
                .toList();
        Callable<Integer> replica = () -> {
            int done = 0;
            while (Instant.now().isBefore(Instant.parse(end).plusSeconds(1))) {
                done += rounds.go(lifecycle::catchUpOne, "A replica failed");
            }
            return done;
        };

        // when
        int done;
        try (var threads = Executors.newFixedThreadPool(REPLICAS)) {
            done = threads
                    .invokeAll(IntStream.range(0, REPLICAS)
                            .mapToObj(number -> replica)
                            .toList())
                    .stream()
                    .mapToInt(Future::resultNow)
                    .sum();
        }

        // then
        assertThat(done).isPositive();
        for (String article : articles) {
            Api.decide(article, "kill");
            assertThat(Topic.events(article, 3))
                    .extracting(event -> event.headers().get("ce_type"))
                    .containsExactly(ArticleRevised.TYPE, ArticleReleased.TYPE, ArticleKilled.TYPE);
        }
    }
}
