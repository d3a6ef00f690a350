package news.dateline.gateway.problem;

import java.util.Map;
import java.util.TreeMap;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * One problem as it goes to a client.
 *
 * @param type what kind of problem, which also gives the status
 * @param detail a fixed sentence of ours about this case; never the text of an exception or a part of the request
 * @param headers response headers that belong to it, such as {@code Allow}
 */
public record Problem(ProblemType type, String detail, Map<String, String> headers) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        headers = Map.copyOf(headers);
    }

    /** A problem without headers of its own. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, Map.of());
    }

    /** The same problem with one more response header. */
    public Problem with(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, value);
        return new Problem(type, detail, more);
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
        return new JsonObject()
                .put("type", type.urn())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail)
                .put("instance", "urn:dateline:request:" + requestId)
                .toBuffer();
    }
}
