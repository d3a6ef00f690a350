package news.dateline.gateway.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * One problem as it goes to a client.
 *
 * @param type what kind of problem, which also gives the status
 * @param detail a fixed sentence of ours about this case; never the text of an exception or a part of the request
 * @param headers response headers that belong to it, such as {@code Allow}
 * @param violations what is wrong with the parts of a body, if that is the problem
 */
public record Problem(ProblemType type, String detail, Map<String, String> headers, List<Violation> violations) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        headers = Map.copyOf(headers);
        violations = List.copyOf(violations);
    }

    /** A problem without headers of its own. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, Map.of(), List.of());
    }

    /** A problem of a body, part by part. */
    public static Problem of(ProblemType type, String detail, List<Violation> violations) {
        return new Problem(type, detail, Map.of(), violations);
    }

    /** The same problem with one more response header. */
    public Problem with(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, value);
        return new Problem(type, detail, more, violations);
    }

    /** The same problem, of which the client is told when it makes sense to try again. */
    public Problem retryAfter(long seconds) {
        return with("Retry-After", Long.toString(seconds));
    }

    /**
     * The body.
     *
     * @param requestId the request that met the problem
     */
    public Buffer body(String requestId) {
        var body = new JsonObject()
                .put("type", type.urn())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail)
                .put("instance", "urn:dateline:request:" + requestId);
        if (!violations.isEmpty()) {
            body.put(
                    "violations",
                    new JsonArray(violations.stream().map(Problem::json).toList()));
        }
        return body.toBuffer();
    }

    private static JsonObject json(Violation violation) {
        return new JsonObject().put("pointer", violation.pointer()).put("message", violation.message());
    }
}
