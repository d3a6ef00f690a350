package news.dateline.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A well-behaved HTTP client of the gateway. */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;

    public Client(URI base) {
        this.base = base;
    }

    /** Sends a request without a body; headers are name, value, name, value... */
    public HttpResponse<String> send(String method, String target, String token, String... headers) {
        return send(method, target, token, HttpRequest.BodyPublishers.noBody(), headers);
    }

    public HttpResponse<String> send(
            String method, String target, String token, HttpRequest.BodyPublisher body, String... headers) {
        try {
            return HTTP.send(request(method, target, token, body, headers), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(
            String method, String target, String token, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(target))
                .method(method, body)
                .timeout(Duration.ofSeconds(20));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }
}
