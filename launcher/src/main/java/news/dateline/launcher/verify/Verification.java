package news.dateline.launcher.verify;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.verify.Comparison.Article;

/**
 * Compares, through the gateway, every article with what entity-service has made of it and with what search knows of that;
 * and every article that entity-service knows with what article-service has. Where they differ, article-service can be asked
 * to tell what it has once more: it is the one that knows.
 */
public final class Verification {

    private static final String ANALYSES = "/api/v1/analyses";
    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Gateway gateway;
    private final Comparison comparison;
    private final PrintStream out;

    public Verification(Gateway gateway, PrintStream out) {
        this.gateway = gateway;
        this.comparison = new Comparison(gateway);
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

    /** Compares all; with repair, waits until what was told once more has been applied. */
    public Result run(boolean repair) {
        List<Check> differing = new ArrayList<>();
        int articles = compare(Comparison.ARTICLES, item -> new OfArticle(Article.of(item)), differing);
        compare(
                ANALYSES,
                item -> new OfKnown(Comparison.idOf(item.path("articleUri").asText())),
                differing);
        // What was on its way is there by now.
        pause();
        differing.removeIf(check -> check.look(comparison).isEmpty());
        if (!repair) {
            return new Result(articles, describe(differing), 0);
        }
        List<Check> left = repair(differing);
        return new Result(articles, describe(left), differing.size() - left.size());
    }

    /** One article that is looked at, and may be looked at again. */
    private sealed interface Check {
        Optional<Difference> look(Comparison comparison);
    }

    private record OfArticle(Article article) implements Check {
        @Override
        public Optional<Difference> look(Comparison comparison) {
            return comparison.of(article);
        }
    }

    private record OfKnown(String id) implements Check {
        @Override
        public Optional<Difference> look(Comparison comparison) {
            return comparison.ofKnown(id);
        }
    }

    /** Looks at everything that is listed at a path, and tells how much there was. */
    private int compare(String path, Function<JsonNode, Check> checkOf, List<Check> differing) {
        int count = 0;
        try (ExecutorService looking = Executors.newFixedThreadPool(AT_ONCE)) {
            String next = path + "?limit=100";
            while (next != null) {
                JsonNode page = page(next);
                List<Check> checks = new ArrayList<>();
                page.path("items").forEach(item -> checks.add(checkOf.apply(item)));
                count += checks.size();
                differing.addAll(differing(checks, looking));
                JsonNode cursor = page.path("next");
                next = cursor.isTextual() ? path + "?limit=100&cursor=" + cursor.asText() : null;
            }
        }
        return count;
    }

    private List<Check> differing(List<Check> checks, ExecutorService looking) {
        List<Future<Optional<Difference>>> found = checks.stream()
                .map(check -> looking.submit(() -> check.look(comparison)))
                .toList();
        List<Check> differing = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            if (result(found.get(i)).isPresent()) {
                differing.add(checks.get(i));
            }
        }
        return differing;
    }

    private List<Check> repair(List<Check> differing) {
        List<Check> left = new ArrayList<>();
        List<Check> told = new ArrayList<>();
        for (Check check : differing) {
            boolean canBe = check.look(comparison).map(this::tell).orElse(false);
            (canBe ? told : left).add(check);
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!told.isEmpty() && System.nanoTime() < end) {
            pause();
            told.removeIf(check -> check.look(comparison).isEmpty());
        }
        left.addAll(told);
        return left;
    }

    /** Whether something could be told. */
    private boolean tell(Difference difference) {
        if (difference.remedy() == null) {
            return false;
        }
        Gateway.Answer answer = gateway.post(difference.remedy());
        if (answer.status() != 202) {
            throw new LauncherFailure(
                    "Article " + difference.id() + " cannot be told again: " + answer.problem() + ".");
        }
        out.println("told again: " + difference.id() + ", for " + difference.what());
        return true;
    }

    private List<Difference> describe(List<Check> checks) {
        return checks.stream().flatMap(check -> check.look(comparison).stream()).toList();
    }

    private JsonNode page(String path) {
        Gateway.Answer page = gateway.get(path);
        if (page.status() != 200) {
            throw new LauncherFailure("The list at " + path + " cannot be read, which takes an administrator's token: "
                    + page.problem() + ".");
        }
        return page.body();
    }

    private static Optional<Difference> result(Future<Optional<Difference>> look) {
        try {
            return look.get();
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
