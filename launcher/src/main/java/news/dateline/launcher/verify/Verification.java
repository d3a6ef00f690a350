package news.dateline.launcher.verify;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.failure.LauncherFailure;

/**
 * Compares every article with what entity-service has made of it, through the gateway: the same revision must have been
 * analysed, and nothing may be shown of an article that was killed. Where they differ, article-service can be asked to tell
 * its revision once more.
 */
public final class Verification {

    private static final String ARTICLES = "/api/v1/articles";
    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Gateway gateway;
    private final PrintStream out;

    public Verification(Gateway gateway, PrintStream out) {
        this.gateway = gateway;
        this.out = out;
    }

    /**
     * What was found.
     *
     * @param articles how many were compared
     * @param differing those that differed at the end
     * @param repaired those that were told once more and then agreed
     */
    public record Result(int articles, List<Difference> differing, int repaired) {}

    /**
     * An article that the services do not agree about.
     *
     * @param id its id
     * @param what in which way
     */
    public record Difference(String id, String what) {}

    private record Known(String id, int revision, String pubStatus) {}

    /** Compares all; with repair, waits until what was told once more has been applied. */
    public Result run(boolean repair) {
        int articles = 0;
        List<Known> differing = new ArrayList<>();
        try (ExecutorService checks = Executors.newFixedThreadPool(AT_ONCE)) {
            String next = ARTICLES + "?limit=100";
            while (next != null) {
                JsonNode page = read(next);
                List<Known> known = known(page);
                articles += known.size();
                differing.addAll(differing(known, checks));
                JsonNode cursor = page.path("next");
                next = cursor.isTextual() ? ARTICLES + "?limit=100&cursor=" + cursor.asText() : null;
            }
        }
        if (!repair) {
            return new Result(articles, describe(differing), 0);
        }
        List<Known> left = repair(differing);
        return new Result(articles, describe(left), differing.size() - left.size());
    }

    private List<Known> repair(List<Known> differing) {
        for (Known article : differing) {
            Gateway.Answer answer = gateway.post(ARTICLES + "/" + article.id() + "/replay");
            if (answer.status() != 202) {
                throw new LauncherFailure(
                        "Article " + article.id() + " cannot be told again: " + answer.problem() + ".");
            }
            out.println("told again: " + article.id() + " revision " + article.revision());
        }
        List<Known> left = new ArrayList<>(differing);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!left.isEmpty() && System.nanoTime() < end) {
            pause();
            left.removeIf(article -> difference(article).isEmpty());
        }
        return left;
    }

    private List<Known> differing(List<Known> articles, ExecutorService checks) {
        List<Future<String>> found = articles.stream()
                .map(article -> checks.submit(() -> difference(article)))
                .toList();
        List<Known> differing = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (!result(found.get(i)).isEmpty()) {
                differing.add(articles.get(i));
            }
        }
        return differing;
    }

    private List<Difference> describe(List<Known> articles) {
        return articles.stream()
                .map(article -> new Difference(article.id(), difference(article)))
                .toList();
    }

    /** In which way the services disagree; empty when they agree. */
    private String difference(Known article) {
        Gateway.Answer answer = gateway.get(ARTICLES + "/" + article.id() + "/entities");
        boolean hidden = !article.pubStatus().equals("usable");
        if (answer.status() == 404) {
            return hidden ? "" : "revision " + article.revision() + " is not analysed";
        }
        if (answer.status() != 200) {
            throw new LauncherFailure("The entities of " + article.id() + " cannot be read: " + answer.problem() + ".");
        }
        int analysed = answer.body().path("revision").asInt();
        if (article.pubStatus().equals("canceled")) {
            return "it was killed, and its entities are shown";
        }
        return analysed == article.revision()
                ? ""
                : "revision " + article.revision() + " is current, revision " + analysed + " is analysed";
    }

    private JsonNode read(String path) {
        Gateway.Answer page = gateway.get(path);
        if (page.status() != 200) {
            throw new LauncherFailure("The articles cannot be listed: " + page.problem() + ".");
        }
        return page.body();
    }

    private static List<Known> known(JsonNode page) {
        List<Known> known = new ArrayList<>();
        for (JsonNode item : page.path("items")) {
            String uri = item.path("uri").asText();
            known.add(new Known(
                    uri.substring(uri.lastIndexOf(':') + 1),
                    item.path("version").asInt(),
                    item.path("pubStatus").asText("usable")));
        }
        return known;
    }

    private static String result(Future<String> check) {
        try {
            return check.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LauncherFailure failure
                    ? failure
                    : new LauncherFailure("The comparison failed: " + LauncherFailure.sentence(e.getCause()) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }
}
