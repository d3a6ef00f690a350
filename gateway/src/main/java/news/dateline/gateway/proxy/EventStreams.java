package news.dateline.gateway.proxy;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Streams of events (SSE): a last event says why one ends, so that a client knows whether to come back with a new token or at once. */
@ApplicationScoped
class EventStreams {

    private static final String MEDIA_TYPE = "text/event-stream";

    private final OpenStreams open;

    EventStreams(OpenStreams open) {
        this.open = open;
    }

    /** Whether the client wants a stream; browsers' EventSource always says so. */
    static boolean areAskedFor(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains(MEDIA_TYPE);
    }

    static boolean is(HttpClientResponse response) {
        String type = response.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE);
    }

    /**
     * Sees to the end of a stream.
     *
     * @param hangUp ends the exchange with the upstream
     */
    void follow(RoutingContext context, Download download, Runnable hangUp) {
        open.follow(context, OpenStreams.Kind.EVENTS, reason -> {
            download.finishWith(Buffer.buffer("\n\nevent: end\ndata: {\"reason\":\"" + reason + "\"}\n\n"));
            hangUp.run();
        });
    }
}
