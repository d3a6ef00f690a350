package news.dateline.entities.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.FakeExtractor;
import news.dateline.entities.harness.Names;
import news.dateline.entities.ingest.domain.ArticleIngestion;
import news.dateline.entities.ingest.domain.ConcurrentChangeException;
import news.dateline.entities.ingest.domain.Revision;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.extraction.Document;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class ConcurrencyTest {

    private static final int THREADS = 8;

    @Inject
    ArticleIngestion ingestion;

    @Test
    void articlesThatBringTheSameNewNamesAtOnceMakeOneEntityOfEach() throws Exception {
        for (int round = 0; round < 10; round++) {
            // given
            List<String> names =
                    IntStream.range(0, 6).mapToObj(i -> Names.word()).toList();

            // when
            atOnce(i -> revise(UUID.randomUUID(), 1, text(i % 2 == 0 ? names : names.reversed())));

            // then
            for (String name : names) {
                assertThat(Api.named(name)).hasSize(1);
                assertThat(count(name, "articles")).isEqualTo(THREADS);
            }
        }
    }

    @Test
    void countsAreRightAfterManyChangesAtOnce() throws Exception {
        // given
        List<String> names = IntStream.range(0, 4).mapToObj(i -> Names.word()).toList();
        List<UUID> articles =
                IntStream.range(0, THREADS).mapToObj(i -> UUID.randomUUID()).toList();

        // when
        atOnce(i -> {
            for (int revision = 1; revision <= 10; revision++) {
                revise(articles.get(i), revision, text(names.subList(0, 1 + (i + revision) % 4)));
            }
            return null;
        });

        // then
        for (int name = 0; name < names.size(); name++) {
            int rank = name;
            long expected = IntStream.range(0, THREADS)
                    .filter(i -> (i + 10) % 4 >= rank)
                    .count();
            assertThat(count(names.get(name), "articles")).isEqualTo((int) expected);
            assertThat(count(names.get(name), "mentions")).isEqualTo((int) expected);
        }
    }

    private static int count(String name, String property) {
        return Api.get("/api/v1/entities/" + Api.id(Api.named(name).getFirst()))
                .jsonPath()
                .getInt(property);
    }

    private static String text(List<String> names) {
        return "in " + String.join(" and ", names);
    }

    private Void revise(UUID article, int number, String text) {
        var revision = new Revision(new ArticleId(article), number, "test", null, Instant.EPOCH, null);
        var analysis = new FakeExtractor().analyse(new Document(text, "en", Optional.empty()));
        while (true) {
            try {
                ingestion.revise(revision, analysis);
                return null;
            } catch (ConcurrentChangeException again) {
                Thread.onSpinWait();
            }
        }
    }

    private interface Work {
        Void run(int thread);
    }

    private static void atOnce(Work work) throws Exception {
        var start = new CyclicBarrier(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var tasks = IntStream.range(0, THREADS)
                    .mapToObj(i -> (Callable<Void>) () -> {
                        start.await();
                        return work.run(i);
                    })
                    .toList();
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
    }
}
