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
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import news.dateline.launcher.failure.LauncherFailure;

/** Gets access tokens from the realm, a new one shortly before the last one ends. */
public final class Tokens {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI endpoint;
    private final Map<String, String> grant;
    private String token;
    private Instant validUntil = Instant.MIN;

    private Tokens(HttpClient http, String issuer, Map<String, String> grant) {
        this.http = http;
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
        this.grant = grant;
    }

    /** For a user of the demo realm, whose password is the user's name. */
    public static Tokens ofDemoUser(HttpClient http, String issuer, String user) {
        return new Tokens(
                http,
                issuer,
                Map.of("grant_type", "password", "client_id", "dateline-demo", "username", user, "password", user));
    }

    /** For the client that machines use. */
    public static Tokens ofIntegration(HttpClient http, String issuer, String secret) {
        return new Tokens(
                http,
                issuer,
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "dateline-integration",
                        "client_secret", secret));
    }

    /** One that somebody has got elsewhere; used as long as it lasts. */
    public static Tokens given(String token) {
        if (token == null || token.isBlank()) {
            throw new LauncherFailure(
                    "An access token is needed: --token TOKEN, or DATELINE_TOKEN in the environment.");
        }
        Tokens given = new Tokens(null, "", Map.of());
        given.token = token;
        given.validUntil = Instant.MAX;
        return given;
    }

    /** A token that is valid for a while yet. */
    public synchronized String token() {
        if (Instant.now().isBefore(validUntil)) {
            return token;
        }
        JsonNode answer = ask();
        token = answer.path("access_token").asText();
        validUntil =
                Instant.now().plusSeconds(answer.path("expires_in").asLong()).minus(MARGIN);
        return token;
    }

    private JsonNode ask() {
        String form = new TreeMap<>(grant)
                .entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            JsonNode answer = JSON.readTree(response.body());
            if (response.statusCode() != 200) {
                throw new LauncherFailure("Keycloak refuses the sign-in: "
                        + answer.path("error_description").asText("status " + response.statusCode()) + ".");
            }
            return answer;
        } catch (IOException e) {
            throw new LauncherFailure("Keycloak does not answer at " + endpoint + ": " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }
}
