package news.dateline.gateway.access;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;

/**
 * What a proof must be made for.
 *
 * @param method of the request
 * @param secure whether it came over TLS to this gateway; TLS may end in front of it
 * @param host as the client called it
 * @param port as the client called it, -1 if it did not
 * @param path without the query
 */
record Call(String method, boolean secure, String host, int port, String path) {

    static Call of(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return new Call(
                request.method().name(),
                request.isSSL(),
                authority == null ? "" : authority.host(),
                authority == null ? -1 : authority.port(),
                request.path());
    }
}
