package news.dateline.articles.bulk.api;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

import news.dateline.articles.article.domain.Origin;
import news.dateline.articles.article.domain.Submission;
import news.dateline.articles.bulk.domain.Stored;

/**
 * One bulk request: batches of lines are stored side by side and answered in their order. Two lines of one article are never stored side
 * by side, for the later one has to win.
 */
final class BulkRun {

    /** More would keep single requests waiting for connections and cores. */
    private static final int SIDE_BY_SIDE = 2;

    private final Entries entries;
    private final Function<List<Submission>, List<Stored>> store;
    private final ExecutorService threads;
    private final Results results;
    private final Deque<Batch> running = new ArrayDeque<>();

    BulkRun(Entries entries, Function<List<Submission>, List<Stored>> store, ExecutorService threads, Results results) {
        this.entries = entries;
        this.store = store;
        this.threads = threads;
        this.results = results;
    }

    void run() throws IOException, InterruptedException {
        while (!entries.hasEnded()) {
            List<Entry> ready = entries.ready();
            if (!ready.isEmpty()) {
                begin(ready);
            } else if (!running.isEmpty()) {
                // The sender may be waiting for these before it sends more.
                answerFirst();
            } else {
                entries.await();
            }
        }
        while (!running.isEmpty()) {
            answerFirst();
        }
    }

    private void begin(List<Entry> ready) throws IOException, InterruptedException {
        List<Submission> submissions = ready.stream()
                .filter(Entry.Article.class::isInstance)
                .map(entry -> ((Entry.Article) entry).submission())
                .toList();
        Set<Origin> origins =
                submissions.stream().map(Submission::origin).collect(Collectors.toCollection(HashSet::new));
        while (running.size() >= SIDE_BY_SIDE || running.stream().anyMatch(batch -> batch.shares(origins))) {
            answerFirst();
        }
        running.add(new Batch(
                ready, origins, threads.submit(() -> submissions.isEmpty() ? List.of() : store.apply(submissions))));
    }

    private void answerFirst() throws IOException, InterruptedException {
        Batch batch = running.remove();
        try {
            Iterator<Stored> stored = batch.stored().get().iterator();
            List<BulkResult> answers = new ArrayList<>();
            for (Entry entry : batch.entries()) {
                answers.add(
                        switch (entry) {
                            case Entry.Article article -> results.of(article.line(), stored.next());
                            case Entry.Refused refused -> results.of(refused.line(), refused.problem());
                        });
            }
            results.write(answers);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a batch was not stored", e.getCause());
        }
    }

    private record Batch(List<Entry> entries, Set<Origin> origins, Future<List<Stored>> stored) {

        boolean shares(Set<Origin> others) {
            return others.stream().anyMatch(origins::contains);
        }
    }
}
