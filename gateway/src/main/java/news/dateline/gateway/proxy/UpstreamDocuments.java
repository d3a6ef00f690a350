package news.dateline.gateway.proxy;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;

/** Asks the upstreams what the gateway itself wants to know. */
@ApplicationScoped
public class UpstreamDocuments {

    private static final long PATIENCE_SECONDS = 3;

    private final Upstreams upstreams;

    UpstreamDocuments(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    /** The names of all upstreams. */
    public SortedSet<String> upstreams() {
        var names = new TreeSet<String>();
        upstreams.all().forEach(upstream -> names.add(upstream.name()));
        return names;
    }

    /** A JSON object that an upstream has at this path; fails if it does not answer with one soon. */
    public Future<JsonObject> json(String upstream, String path) {
        return upstreams
                .named(upstream)
                .request(HttpMethod.GET, path)
                .map(request -> request.putHeader("Accept", "application/json"))
                .compose(HttpClientRequest::send)
                .compose(UpstreamDocuments::read)
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** What an upstream answers to a JSON object at this path; fails if it does not answer in JSON soon. */
    public Future<Answer> post(String upstream, String path, JsonObject document) {
        return upstreams
                .named(upstream)
                .request(HttpMethod.POST, path)
                .map(request ->
                        request.putHeader("Accept", "application/json").putHeader("Content-Type", "application/json"))
                .compose(request -> request.send(document.toBuffer()))
                .compose(
                        response -> response.body().map(body -> new Answer(response.statusCode(), body.toJsonObject())))
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** What an upstream has answered. */
    public record Answer(int status, JsonObject body) {}

    private static Future<JsonObject> read(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body().map(body -> body.toJsonObject())
                : Future.failedFuture(new VertxException("status " + response.statusCode(), true));
    }
}
