package news.dateline.gateway.proxy;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import news.dateline.gateway.requestid.RequestId;

/** Which headers pass the gateway. */
final class Headers {

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
            "upgrade");

    /** Headers that some servers believe about who calls, from where or for what. */
    private static final Set<String> NOT_FOR_CLIENTS = Set.of(
            "cf-connecting-ip",
            "client-ip",
            "fastly-client-ip",
            "forwarded",
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

    private static final List<String> SET_BY_THE_GATEWAY = List.of(
            "x-content-type-options", "x-frame-options", "referrer-policy", "strict-transport-security", "server");

    private static final List<String> NOT_FOR_CLIENTS_PREFIXES = List.of(
            "x-auth-", "x-authenticated-", "x-dateline-", "x-forwarded-", "x-original-", "x-rewrite-", "x-ssl-");

    private Headers() {}

    /** Turns the client's headers into those for the upstream. */
    static void toUpstream(MultiMap headers, HttpServerRequest request, String requestId) {
        removeHopByHop(headers);
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            // Some servers read an underscore as a hyphen, so that such a name is another spelling of any other.
            if (lower.indexOf('_') >= 0
                    || NOT_FOR_CLIENTS.contains(lower)
                    || NOT_FOR_CLIENTS_PREFIXES.stream().anyMatch(lower::startsWith)) {
                headers.remove(name);
            }
        }
        // The gateway has told the client to go on already.
        headers.remove(HttpHeaders.EXPECT);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
        headers.set(RequestId.HEADER, requestId);
    }

    /** Turns the upstream's headers into those for the client. */
    static void toClient(MultiMap headers) {
        removeHopByHop(headers);
        // The response has the request's own id already, and what browsers are told is the same for all upstreams.
        headers.remove(RequestId.HEADER);
        SET_BY_THE_GATEWAY.forEach(headers::remove);
    }

    private static void removeHopByHop(MultiMap headers) {
        for (String line : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String named : line.split(",", -1)) {
                // What frames the body must not be lost by being called hop-by-hop.
                if (!named.isBlank() && !isFraming(named.strip())) {
                    headers.remove(named.strip());
                }
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }

    private static boolean isFraming(String name) {
        return HttpHeaders.CONTENT_LENGTH.toString().equalsIgnoreCase(name)
                || HttpHeaders.TRANSFER_ENCODING.toString().equalsIgnoreCase(name)
                || HttpHeaders.AUTHORIZATION.toString().equalsIgnoreCase(name);
    }
}
