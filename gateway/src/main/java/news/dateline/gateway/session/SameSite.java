package news.dateline.gateway.session;

import java.net.URI;
import java.util.Set;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Whether a request that changes something comes from a page of this very origin. Browsers send the cookie with requests that other
 * sites made up too, unless they heed SameSite; they do not let pages choose what stands in {@code Origin}.
 */
public final class SameSite {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SEC_FETCH_SITE = "Sec-Fetch-Site";

    private SameSite() {}

    /** Whether a request of a session may be believed to be its owner's wish. */
    public static boolean allows(HttpServerRequest request) {
        return isSafe(request) || isFromHere(request);
    }

    /** Whether a request changes nothing, by its method. */
    public static boolean isSafe(HttpServerRequest request) {
        return SAFE.contains(request.method().name());
    }

    static boolean isFromHere(HttpServerRequest request) {
        String site = request.getHeader(SEC_FETCH_SITE);
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return (site == null || site.equals("same-origin"))
                && origin != null
                && request.authority() != null
                && request.headers().getAll(HttpHeaders.ORIGIN).size() == 1
                && isSame(origin, request.authority().toString());
    }

    /** The scheme is the ingress' affair, which alone knows it. */
    static boolean isSame(String origin, String authority) {
        try {
            URI uri = URI.create(origin);
            return uri.getAuthority() != null && uri.getAuthority().equalsIgnoreCase(authority);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
