package news.dateline.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;

/**
 * Has requests of an HTTP version that there is not come to the door, which refuses them as malformed like all others. Vert.x would
 * answer them 501 by itself, in the handler with which it looks for WebSockets; the gateway opens those by itself and needs it for nothing.
 * Vert.x reads the property once, when it makes its first server; for a native image that is when the image is built, see
 * {@code quarkus.native.additional-build-args}.
 */
@ApplicationScoped
class OddVersions implements HttpServerOptionsCustomizer {

    /** Vert.x' own name, of handling that nobody here has asked for. */
    static final String WITHOUT_HANDLER_OF_WEB_SOCKETS = "vertx.disableWebsockets";

    OddVersions() {
        System.setProperty(WITHOUT_HANDLER_OF_WEB_SOCKETS, "true");
    }
}
