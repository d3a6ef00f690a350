package news.dateline.gateway.problem;

import java.util.Set;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** Whether a request has a body, as far as its head tells. */
public final class RequestBody {

    /** HTTP/2 need not announce a body; with these methods it would mean nothing. */
    private static final Set<HttpMethod> WITHOUT = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

    private RequestBody() {}

    /** Whether the request has a body at all. */
    public static boolean isPartOf(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return !"0".equals(length);
        }
        return request.version() == HttpVersion.HTTP_2
                ? !request.isEnded() && !WITHOUT.contains(request.method())
                : request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Whether the request has a body that has not come in completely. */
    static boolean isUnread(HttpServerRequest request) {
        return isPartOf(request) && !request.isEnded();
    }
}
