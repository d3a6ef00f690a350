package news.dateline.launcher.client;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.launcher.failure.LauncherFailure;

/**
 * A few clients that send articles and read them back, as fast as they are answered, while something happens to the suite;
 * and the account of it afterwards: whether every request was answered in the end, and whether each article is there once.
 */
public final class ArticleLoad implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAGE = 100;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Gateway gateway;
    private final String source;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CountDownLatch running;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, String> sent = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> retries = new ConcurrentHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final LongAdder requests = new LongAdder();
    private final long began = System.nanoTime();

    /**
     * How it is to be.
     *
     * @param source whom the articles are from
     * @param clients how many send at once
     * @param attempts how often a request is sent until it is answered
     */
    public record Plan(String source, int clients, int attempts) {

        /** With the patience that clients are asked to have. */
        public Plan(String source, int clients) {
            this(source, clients, Gateway.ATTEMPTS);
        }
    }

    private ArticleLoad(String address, Tokens tokens, Plan plan) {
        this.gateway = new Gateway(
                http,
                address,
                tokens,
                plan.attempts(),
                why -> retries.computeIfAbsent(why, _ -> new LongAdder()).increment());
        this.source = plan.source();
        this.running = new CountDownLatch(plan.clients());
    }

    /** Begins; the articles are of a source of their own. */
    public static ArticleLoad start(String address, Tokens tokens, Plan plan) {
        ArticleLoad load = new ArticleLoad(address, tokens, plan);
        for (int client = 0; client < plan.clients(); client++) {
            Thread.ofVirtual().name("load-", client).start(load::work);
        }
        return load;
    }

    private void work() {
        try {
            while (!stopped.get()) {
                exchange(numbers.incrementAndGet());
            }
        } finally {
            running.countDown();
        }
    }

    private void exchange(int number) {
        String externalId = "load-" + number;
        try {
            Gateway.Answer kept = gateway.send(Submission.wire(externalId, text(number), source, externalId));
            requests.increment();
            if (!kept.isSuccess()) {
                failures.add("POST " + externalId + ": " + kept.problem());
                return;
            }
            String uri = kept.body().path("uri").asText();
            String id = uri.substring(uri.lastIndexOf(':') + 1);
            sent.put(externalId, id);
            Gateway.Answer read = gateway.get("/api/v1/articles/" + id);
            requests.increment();
            if (read.status() != 200) {
                failures.add("GET " + externalId + ": " + read.problem());
            }
        } catch (LauncherFailure e) {
            failures.add(externalId + ": " + e.getMessage());
        }
    }

    private static byte[] text(int number) {
        return ("Harbour bridge opens, day " + number
                        + "\n\nPORTMERE, May 2. Mayor Zuzanna Kowalczyk opened the bridge of"
                        + " Portmere on Monday, said the Portmere Harbour Authority.\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** How many articles have been accepted so far. */
    public int accepted() {
        return sent.size();
    }

    /** Ends the load and tells what came of it, once the entities of all articles are there. */
    public Account finish() {
        stopped.set(true);
        double seconds = (System.nanoTime() - began) / 1e9;
        try {
            if (!running.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                failures.add("a client is still waiting for its answer");
            }
            return new Account(
                    requests.intValue(),
                    requests.intValue() / seconds,
                    sent.size(),
                    listed(),
                    withoutEntities(),
                    counted(),
                    List.copyOf(failures));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }

    private Map<String, Long> counted() {
        Map<String, Long> counted = new TreeMap<>();
        retries.forEach((why, times) -> counted.put(why, times.sum()));
        return counted;
    }

    /** How many articles of this source the list has. */
    private int listed() {
        int count = 0;
        String path = "/api/v1/articles?limit=" + PAGE + "&source=" + Gateway.encode(source);
        String next = path;
        while (next != null) {
            Gateway.Answer page = gateway.get(next);
            if (page.status() != 200) {
                throw new LauncherFailure("The articles cannot be listed: " + page.problem() + ".");
            }
            count += page.body().path("items").size();
            JsonNode cursor = page.body().path("next");
            next = cursor.isTextual() ? path + "&cursor=" + Gateway.encode(cursor.asText()) : null;
        }
        return count;
    }

    private List<String> withoutEntities() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<String> waiting = new ArrayList<>(sent.values());
        while (!waiting.isEmpty() && System.nanoTime() < end) {
            waiting.removeIf(
                    id -> gateway.get("/api/v1/articles/" + id + "/entities").status() == 200);
            if (!waiting.isEmpty()) {
                Thread.sleep(Duration.ofMillis(200));
            }
        }
        return waiting;
    }

    @Override
    public void close() {
        stopped.set(true);
        http.shutdownNow();
    }

    /**
     * What came of it.
     *
     * @param requests how many were answered
     * @param rate how many a second
     * @param accepted how many articles were accepted
     * @param listed how many the list has
     * @param withoutEntities articles whose entities did not come
     * @param retries how often a request had to be sent again, by why
     * @param failures requests that had no good answer in the end
     */
    public record Account(
            int requests,
            double rate,
            int accepted,
            int listed,
            List<String> withoutEntities,
            Map<String, Long> retries,
            List<String> failures) {

        /** Whether nothing was lost, nothing is there twice, and everybody was answered. */
        public boolean isClean() {
            return failures.isEmpty() && withoutEntities.isEmpty() && accepted == listed && accepted > 0;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d requests (%.0f a second), sent again %s; %d articles accepted, %d listed, %d without entities; failed %s",
                    requests,
                    rate,
                    retries.isEmpty() ? "none" : retries,
                    accepted,
                    listed,
                    withoutEntities.size(),
                    failures.isEmpty()
                            ? "none"
                            : failures.size() + ": "
                                    + failures.stream().limit(3).toList());
        }
    }
}
