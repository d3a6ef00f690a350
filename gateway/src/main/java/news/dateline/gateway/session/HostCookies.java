package news.dateline.gateway.session;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Has the names of a session's cookies begin with {@code __Host-}: browsers take a cookie of such a name from this very host alone, and
 * over TLS, so that no neighbour under the same domain can plant one. quarkus-oidc makes and reads the cookies and knows no
 * such names.
 */
final class HostCookies {

    static final String PREFIX = "__Host-";

    /** How quarkus-oidc begins the names of its cookies. */
    private static final String OURS = "q_";

    private HostCookies() {}

    /** Renames what the browser has sent, and what it will be sent. Cookies of our names without the prefix count for nothing. */
    static void rename(RoutingContext context) {
        // Not twice, as a second reading of the session would.
        if (context.get(PREFIX) == null) {
            context.put(PREFIX, true);
            readPrefixed(context);
            context.addHeadersEndHandler(end -> writePrefixed(context));
        }
    }

    private static void readPrefixed(RoutingContext context) {
        List<String> lines = context.request().headers().getAll(HttpHeaders.COOKIE);
        if (!lines.isEmpty()) {
            String renamed = lines.stream()
                    .flatMap(line -> Stream.of(line.split(";", -1)))
                    .map(String::strip)
                    .filter(cookie -> !cookie.startsWith(OURS))
                    .map(cookie -> cookie.startsWith(PREFIX + OURS) ? cookie.substring(PREFIX.length()) : cookie)
                    .collect(Collectors.joining("; "));
            context.request().headers().set(HttpHeaders.COOKIE, renamed);
        }
    }

    private static void writePrefixed(RoutingContext context) {
        HttpServerResponse response = context.response();
        List<Cookie> ours = context.request().cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(OURS))
                .toList();
        for (Cookie cookie : ours) {
            // Of those that the browser has sent only what was changed has a path, or ends.
            if (cookie.getPath() != null || cookie.getMaxAge() == 0) {
                response.addCookie(prefixed(cookie));
            }
            response.removeCookies(cookie.getName(), false);
        }
    }

    private static Cookie prefixed(Cookie cookie) {
        return Cookie.cookie(PREFIX + cookie.getName(), cookie.getValue())
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(cookie.isHttpOnly())
                .setMaxAge(cookie.getMaxAge())
                .setSameSite(cookie.getSameSite());
    }
}
