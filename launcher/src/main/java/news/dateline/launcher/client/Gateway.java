package news.dateline.launcher.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import news.dateline.launcher.failure.LauncherFailure;

/** The suite's only door, with a token in hand. */
public final class Gateway {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ATTEMPTS = 5;

    private final HttpClient http;
    private final String address;
    private final Tokens tokens;

    public Gateway(HttpClient http, String address, Tokens tokens) {
        this.http = http;
        this.address = address;
        this.tokens = tokens;
    }

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param body the JSON, or a missing node when there was none
     */
    public record Answer(int status, JsonNode body) {

        public boolean isSuccess() {
            return status / 100 == 2;
        }

        /** The problem in a few words: title, detail and violations as far as given. */
        public String problem() {
            StringBuilder words = new StringBuilder();
            words.append(status).append(' ').append(body.path("title").asText("no reason given"));
            if (body.hasNonNull("detail")) {
                words.append(": ").append(body.path("detail").asText());
            }
            for (JsonNode violation : body.path("violations")) {
                words.append("; ")
                        .append(violation
                                .path("pointer")
                                .asText(violation.path("parameter").asText("")))
                        .append(' ')
                        .append(violation.path("message").asText());
            }
            return words.toString();
        }
    }

    /**
     * Sends an article; tries again while the suite is busy or a part of it is being restarted. An attempt whose answer
     * was lost may have succeeded: the next one then finds the article by its external id.
     */
    public Answer send(Submission article) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/api/v1/articles" + article.query()))
                .header("Content-Type", article.contentType())
                .POST(BodyPublishers.ofByteArray(article.content()));
        return patiently(request);
    }

    /** Reads the resource at the path. */
    public Answer get(String path) {
        return patiently(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    private Answer patiently(HttpRequest.Builder request) {
        for (int attempt = 1; ; attempt++) {
            try {
                Answer answer = exchange(request);
                boolean passing = answer.status() == 429 || answer.status() >= 502;
                if (!passing || attempt == ATTEMPTS) {
                    return answer;
                }
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new LauncherFailure("The gateway does not answer at " + address + ": " + e + ".", e);
                }
            }
            pause(attempt);
        }
    }

    private Answer exchange(HttpRequest.Builder request) throws IOException {
        try {
            request.timeout(Duration.ofSeconds(60)).setHeader("Authorization", "Bearer " + tokens.token());
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), parse(response.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }

    private static JsonNode parse(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            return json == null ? MissingNode.getInstance() : json;
        } catch (JsonProcessingException _) {
            return MissingNode.getInstance();
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(Duration.ofMillis(200L << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
