package news.dateline.launcher.verify;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.failure.LauncherFailure;

/**
 * Holds three against each other: the article, what entity-service has found in it, and what article-service's search knows
 * of that.
 */
final class Comparison {

    static final String ARTICLES = "/api/v1/articles";

    private static final String KILLED = "killed";

    private final Gateway gateway;

    Comparison(Gateway gateway) {
        this.gateway = gateway;
    }

    /** An article as article-service lists it. */
    record Article(String id, int revision, boolean killed) {

        static Article of(JsonNode item) {
            return new Article(
                    idOf(item.path("uri").asText()),
                    item.path("version").asInt(),
                    item.path("pubStatus").asText().equals("canceled"));
        }
    }

    static String idOf(String uri) {
        return uri.substring(uri.lastIndexOf(':') + 1);
    }

    /** In which way the services disagree about an article; empty when they agree. */
    Optional<Difference> of(Article article) {
        Optional<JsonNode> analysis = read(article.id(), "analysis");
        Optional<JsonNode> projection = read(article.id(), "projection");
        if (projection.isEmpty()) {
            // Erased meanwhile.
            return Optional.empty();
        }
        if (analysis.isEmpty()) {
            return told(article, "revision " + article.revision() + " is not analysed");
        }
        boolean killedThere = analysis.get().path("status").asText().equals(KILLED);
        if (killedThere && !article.killed()) {
            return Optional.of(Difference.killed(article.id()));
        }
        if (article.killed()) {
            return killedThere && uses(projection.get()).isEmpty()
                    ? Optional.empty()
                    : told(article, "it was killed, and its entities are shown");
        }
        return ofRevisions(article, analysis.get(), projection.get());
    }

    private static Optional<Difference> ofRevisions(Article article, JsonNode analysis, JsonNode projection) {
        int analysed = analysis.path("revision").asInt();
        if (analysed != article.revision()) {
            return told(
                    article, "revision " + article.revision() + " is current, revision " + analysed + " is analysed");
        }
        int found = projection.path("revision").asInt();
        if (found != article.revision()) {
            return told(
                    article,
                    "revision " + article.revision() + " is analysed, revision " + found + " is what search knows");
        }
        return uses(analysis).equals(uses(projection))
                ? Optional.empty()
                : told(article, "search knows other entities or mentions than were found in it");
    }

    private static Optional<Difference> told(Article article, String what) {
        return Optional.of(Difference.toBeToldAgain(article.id(), what));
    }

    /** Whether an article that entity-service knows is unknown to article-service. */
    Optional<Difference> ofKnown(String id) {
        Gateway.Answer answer = gateway.get(ARTICLES + "/" + id);
        if (answer.status() != 200 && answer.status() != 404) {
            throw new LauncherFailure("Article " + id + " cannot be read: " + answer.problem() + ".");
        }
        return answer.status() == 200
                ? Optional.empty()
                : read(id, "analysis")
                        .filter(analysis -> !analysis.path("status").asText().equals("erased"))
                        .map(analysis -> Difference.unknownToArticleService(
                                id, analysis.path("revision").asInt()));
    }

    /** How often each entity is named. */
    private static Map<String, Integer> uses(JsonNode article) {
        Map<String, Integer> uses = new TreeMap<>();
        article.path("entities")
                .forEach(entity -> uses.put(
                        entity.path("uri").asText(), entity.path("mentions").asInt()));
        return uses;
    }

    private Optional<JsonNode> read(String article, String part) {
        Gateway.Answer answer = gateway.get(ARTICLES + "/" + article + "/" + part);
        return switch (answer.status()) {
            case 200 -> Optional.of(answer.body());
            case 404 -> Optional.empty();
            default ->
                throw new LauncherFailure("The " + part + " of article " + article + " cannot be read, which takes an"
                        + " administrator's token: " + answer.problem() + ".");
        };
    }
}
