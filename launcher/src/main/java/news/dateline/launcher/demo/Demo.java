package news.dateline.launcher.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Submission;
import news.dateline.launcher.failure.LauncherFailure;

/** Sends the sample articles and shows what was found in them; doing it again changes nothing. */
public final class Demo {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SOURCE = "dateline-samples";
    private static final String URN = "urn:dateline:article:";

    private final Gateway gateway;
    private final Path samples;
    private final PrintStream out;

    public Demo(Gateway gateway, Path samples, PrintStream out) {
        this.gateway = gateway;
        this.samples = samples;
        this.out = out;
    }

    /** Does it all; a failure tells which article or step it was. */
    public void run() {
        List<Submission> articles = articles();
        if (articles.isEmpty()) {
            throw new LauncherFailure("There are no sample articles in " + samples + ".");
        }
        long begin = System.nanoTime();
        Map<String, String> headlines = new LinkedHashMap<>();
        for (Submission article : articles) {
            JsonNode kept = send(article);
            headlines.put(id(kept), headline(kept));
        }
        out.println();
        out.println("Sent " + articles.size() + " sample articles through the gateway; waiting for their entities.");
        EntityTable table = new EntityTable();
        headlines.forEach((id, headline) -> table.add(headline, entities(id, headline, begin)));
        out.println();
        table.print(out);
        out.println(String.format(
                Locale.ROOT,
                "%d articles, %d entities, %.1f s from the first article sent to the last entities read.",
                headlines.size(),
                table.distinctEntities(),
                (System.nanoTime() - begin) / 1e9));
    }

    private List<Submission> articles() {
        List<Submission> articles = new ArrayList<>();
        for (Path file : files(samples, ".json")) {
            articles.add(Submission.ninjs(name(file), content(file), null));
        }
        for (Path file : files(samples.resolve("wire"), ".txt")) {
            articles.add(Submission.wire(name(file), content(file), SOURCE, name(file)));
        }
        return articles;
    }

    private JsonNode send(Submission article) {
        Gateway.Answer answer = gateway.send(article);
        if (!answer.isSuccess()) {
            throw new LauncherFailure("The sample " + article.name() + " was refused: " + answer.problem() + ".");
        }
        return answer.body();
    }

    private JsonNode entities(String id, String headline, long begin) {
        while (true) {
            Gateway.Answer answer = gateway.get("/api/v1/articles/" + id + "/entities");
            if (answer.isSuccess()) {
                return answer.body().path("entities");
            }
            if (answer.status() != 404) {
                throw new LauncherFailure("The entities of \"" + headline + "\" cannot be read: " + answer.problem());
            }
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new LauncherFailure("The entities of \"" + headline + "\" are not there after "
                        + PATIENCE.toMinutes() + " minutes: see `./dateline logs entity-service`.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }

    private static String id(JsonNode article) {
        String uri = article.path("uri").asText();
        if (!uri.startsWith(URN)) {
            throw new LauncherFailure("The answer to a new article has no uri of ours, but \"" + uri + "\".");
        }
        return uri.substring(URN.length());
    }

    private static String headline(JsonNode article) {
        return article.path("headlines").path(0).path("value").asText("(no headline)");
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LauncherFailure("The samples in " + folder + " cannot be read: " + e + ".", e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LauncherFailure("The sample " + file + " cannot be read: " + e + ".", e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
