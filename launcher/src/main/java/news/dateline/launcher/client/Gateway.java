package news.dateline.launcher.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import news.dateline.launcher.failure.LauncherFailure;

/** The suite's only door, with a token in hand. */
public final class Gateway {

    private static final JsonMapper JSON = new JsonMapper();
    /** How often a request is sent at most, within six seconds. */
    static final int ATTEMPTS = 5;

    private static final long LONGEST_PAUSE = 3_200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONG_PATIENCE = Duration.ofHours(2);

    private final HttpClient http;
    private final String address;
    private final Tokens tokens;
    private final int attempts;
    private final Consumer<String> onRetry;

    public Gateway(HttpClient http, String address, Tokens tokens) {
        this(http, address, tokens, ATTEMPTS, _ -> {});
    }

    /** With other patience, and somebody who learns why each request was sent again that was. */
    Gateway(HttpClient http, String address, Tokens tokens, int attempts, Consumer<String> onRetry) {
        this.http = http;
        this.address = address;
        this.tokens = tokens;
        this.attempts = attempts;
        this.onRetry = onRetry;
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

    /**
     * Sends articles of one source in one request and gives an answer for each, in their order; tries again as {@link #send}
     * does.
     *
     * @param articles that may be lines
     */
    public List<Answer> sendAll(List<Submission> articles) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Submission article : articles) {
            lines.writeBytes(article.line());
            lines.write('\n');
        }
        String source = articles.getFirst().source();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        address + "/api/v1/articles/bulk" + (source == null ? "" : "?source=" + encode(source))))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(lines.toByteArray()));
        return patiently(request, response -> answers(response, articles.size()), Gateway::arePassing);
    }

    /** Streams the resource at the path; the stream may end in the middle of a line. */
    public InputStream stream(String path) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                    .header("Authorization", "Bearer " + tokens.token())
                    .build();
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                try (InputStream body = response.body()) {
                    String problem = new String(body.readAllBytes(), StandardCharsets.UTF_8);
                    throw new LauncherFailure("The gateway refuses: "
                            + new Answer(response.statusCode(), parse(problem)).problem() + ".");
                }
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }

    /** Replaces the resource at the path. */
    public Answer put(String path, byte[] json) {
        return patiently(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(json)));
    }

    /** Sends a file to the path, as it is and of any length. Not tried again by itself: half of it may have arrived. */
    public Answer upload(String path, Path file) {
        try {
            HttpResponse<String> response = exchange(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Content-Type", "application/octet-stream")
                            .POST(BodyPublishers.ofFile(file)),
                    LONG_PATIENCE);
            return new Answer(response.statusCode(), parse(response.body()));
        } catch (IOException e) {
            throw new LauncherFailure("The file did not arrive: " + e + ".", e);
        }
    }

    /** Reads the resource at the path. */
    public Answer get(String path) {
        return patiently(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Asks for something to be done that takes no words; doing it twice must do no harm. */
    public Answer post(String path) {
        return patiently(HttpRequest.newBuilder(URI.create(address + path)).POST(BodyPublishers.noBody()));
    }

    /** Asks for something new, of which there will be one however often the request is sent. */
    public Answer post(String path, byte[] json) {
        return patiently(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(json)));
    }

    private Answer patiently(HttpRequest.Builder request) {
        return patiently(
                request, response -> new Answer(response.statusCode(), parse(response.body())), Gateway::isPassing);
    }

    private static boolean isPassing(Answer answer) {
        return answer.status() == 429 || answer.status() >= 502;
    }

    private static boolean arePassing(List<Answer> answers) {
        return answers.stream().anyMatch(Gateway::isPassing);
    }

    private static List<Answer> answers(HttpResponse<String> response, int expected) throws IOException {
        if (response.statusCode() != 200) {
            return Collections.nCopies(expected, new Answer(response.statusCode(), parse(response.body())));
        }
        List<Answer> answers = response.body()
                .lines()
                .map(Gateway::parse)
                .map(line -> new Answer(line.path("status").asInt(), line.has("problem") ? line.get("problem") : line))
                .toList();
        if (answers.size() != expected) {
            throw new IOException("only " + answers.size() + " of " + expected + " lines were answered");
        }
        return answers;
    }

    private <T> T patiently(HttpRequest.Builder request, Reading<T> reading, Predicate<T> passing) {
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<String> response = exchange(request);
                T answer = reading.of(response);
                if (!passing.test(answer) || attempt == attempts) {
                    return answer;
                }
                onRetry.accept("status " + response.statusCode());
            } catch (IOException e) {
                if (attempt == attempts) {
                    throw new LauncherFailure("The gateway does not answer at " + address + ": " + e + ".", e);
                }
                onRetry.accept(e.getClass().getSimpleName());
            }
            pause(attempt);
        }
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        return exchange(request, PATIENCE);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request, Duration patience) throws IOException {
        try {
            request.timeout(patience).setHeader("Authorization", "Bearer " + tokens.token());
            return http.send(request.build(), BodyHandlers.ofString());
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
            Thread.sleep(Duration.ofMillis(Math.min(LONGEST_PAUSE, 200L << Math.min(attempt, 10))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }

    /** Makes an answer of a response. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(HttpResponse<String> response) throws IOException;
    }

    /** As part of a query. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
