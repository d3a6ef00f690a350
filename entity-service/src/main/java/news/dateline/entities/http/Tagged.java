package news.dateline.entities.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers reads of one thing with a strong entity tag, and with 304 if the client has that already. */
public final class Tagged {

    private Tagged() {}

    /**
     * 200 with the body, or 304.
     *
     * @param tag without quotes
     */
    public static Response ok(Request request, String tag, Object body) {
        var entityTag = new EntityTag(tag);
        var unchanged = request.evaluatePreconditions(entityTag);
        return unchanged == null
                ? Response.ok(body).tag(entityTag).build()
                : unchanged.tag(entityTag).build();
    }
}
