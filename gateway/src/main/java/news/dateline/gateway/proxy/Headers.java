package news.dateline.gateway.proxy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import news.dateline.gateway.requestid.RequestId;

/** Which headers pass the gateway. What passes is copied, so that nothing passes that was forgotten here. */
final class Headers {

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("x-forwarded-for");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("x-forwarded-proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("x-forwarded-host");
    private static final CharSequence TE = HttpHeaders.createOptimized("te");
    private static final CharSequence TRAILERS = HttpHeaders.createOptimized("trailers");
    private static final String COOKIE = "cookie";

    /** RFC 9110, section 7.6.1: they belong to one connection. */
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authentication-info",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /** Headers that some servers believe about who calls, from where or for what. */
    private static final Set<String> NOT_FOR_CLIENTS = Set.of(
            "cf-connecting-ip",
            "client-ip",
            "fastly-client-ip",
            "forwarded",
            "http2-settings",
            "proxy",
            "remote-user",
            "true-client-ip",
            "x-api-key",
            "x-client-ip",
            "x-cluster-client-ip",
            "x-envoy-external-address",
            "x-envoy-original-path",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "x-real-ip",
            "x-remote-user",
            "x-user",
            "x-user-id",
            "x-username");

    private static final List<String> NOT_FOR_CLIENTS_PREFIXES = List.of(
            "x-auth-",
            "x-authenticated-",
            "x-dateline-",
            "x-forwarded-",
            "x-original-",
            "x-rewrite-",
            "x-ssl-",
            "sec-websocket-");

    /** Written anew for the upstream, or settled by the gateway: the client has been told to go on already. */
    private static final Set<String> WRITTEN_ANEW = Set.of("host", "expect", "x-request-id", COOKIE);

    /** The response has the request's own id already, and what browsers are told is the same for all upstreams. */
    private static final Set<String> SET_BY_THE_GATEWAY = Set.of(
            "x-request-id",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "strict-transport-security",
            "server");

    /** RFC 9110, section 6.5.1: a trailer must not change how the answer is framed, read, kept or whom it is for. */
    private static final Set<String> NOT_IN_TRAILERS = Set.of(
            "age",
            "authorization",
            "cache-control",
            "content-encoding",
            "content-length",
            "content-range",
            "content-type",
            "date",
            "expires",
            "host",
            "location",
            "retry-after",
            "set-cookie",
            "vary",
            "www-authenticate");

    private Headers() {}

    /** Copies the client's headers for the upstream. */
    static void toUpstream(HttpServerRequest request, MultiMap headers, String requestId) {
        MultiMap sent = request.headers();
        Set<String> named = namedByConnection(sent);
        for (Map.Entry<String, String> header : sent) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (isForUpstream(name, named)) {
                headers.add(name, header.getValue());
            }
        }
        // HTTP/2 lets clients send each cookie by itself.
        List<String> cookies = sent.getAll(COOKIE);
        if (!cookies.isEmpty()) {
            headers.add(COOKIE, String.join("; ", cookies));
        }
        if (takesTrailers(request)) {
            headers.set(TE, TRAILERS);
        }
        headers.set(FORWARDED_FOR, request.remoteAddress().hostAddress());
        // Not the scheme: in HTTP/2 the client says what that is.
        headers.set(FORWARDED_PROTO, request.isSSL() ? "https" : "http");
        if (request.authority() != null) {
            headers.set(FORWARDED_HOST, request.authority().toString());
        }
        headers.set(RequestId.HEADER, requestId);
    }

    /** Copies the upstream's headers for the client. */
    static void toClient(MultiMap answered, MultiMap headers) {
        Set<String> named = namedByConnection(answered);
        for (Map.Entry<String, String> header : answered) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!HOP_BY_HOP.contains(name) && !SET_BY_THE_GATEWAY.contains(name) && !named.contains(name)) {
                headers.add(header.getKey(), header.getValue());
            }
        }
    }

    /** Copies what the upstream has sent behind the body. */
    static void trailersToClient(MultiMap trailed, MultiMap trailers) {
        for (Map.Entry<String, String> trailer : trailed) {
            String name = trailer.getKey().toLowerCase(Locale.ROOT);
            if (!HOP_BY_HOP.contains(name) && !SET_BY_THE_GATEWAY.contains(name) && !NOT_IN_TRAILERS.contains(name)) {
                trailers.add(trailer.getKey(), trailer.getValue());
            }
        }
    }

    /** Whether the client reads what comes behind a body. */
    static boolean takesTrailers(HttpServerRequest request) {
        return request.headers().getAll(TE).stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .anyMatch(coding -> coding.strip().equalsIgnoreCase("trailers"));
    }

    private static boolean isForUpstream(String name, Set<String> named) {
        // Some servers read an underscore as a hyphen, so that such a name is another spelling of any other.
        return name.indexOf('_') < 0
                && !HOP_BY_HOP.contains(name)
                && !NOT_FOR_CLIENTS.contains(name)
                && !WRITTEN_ANEW.contains(name)
                && !named.contains(name)
                && !hasPrefixNotForClients(name);
    }

    private static boolean hasPrefixNotForClients(String name) {
        for (String prefix : NOT_FOR_CLIENTS_PREFIXES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> namedByConnection(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CONNECTION)) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (String line : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String named : line.split(",", -1)) {
                names.add(named.strip().toLowerCase(Locale.ROOT));
            }
        }
        // What frames the body, and who calls, must not be lost by being called hop-by-hop.
        names.removeAll(Set.of("content-length", "authorization"));
        return names;
    }
}
