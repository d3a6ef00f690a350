package news.dateline.gateway.proxy;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import news.dateline.gateway.config.GatewayConfig;
import news.dateline.gateway.problem.Problem;
import news.dateline.gateway.problem.ProblemType;
import news.dateline.gateway.problem.Problems;
import news.dateline.gateway.route.Route;
import news.dateline.gateway.route.Terms;
import news.dateline.gateway.trace.Traces;

/** Sends requests that may pass to their upstream and streams the response back. */
@ApplicationScoped
public class Forwarding {

    static final String TOO_LARGE = "The body of a request has a limit, and this one is past it.";

    private final Upstreams upstreams;
    private final Means means;

    Forwarding(
            Upstreams upstreams,
            Problems problems,
            EventStreams eventStreams,
            OpenStreams openStreams,
            Traces traces,
            GatewayConfig config) {
        this.upstreams = upstreams;
        this.means = new Means(
                problems, eventStreams, openStreams, traces, config.limits().bodyTimeout());
    }

    /**
     * Forwards the request and answers it, whatever happens.
     *
     * @param body the whole body, if it was read already
     */
    public void forward(RoutingContext context, Route.Access access, Optional<Buffer> body) {
        HttpServerRequest request = context.request();
        Terms terms = access.terms();
        if (announcedLength(request) > terms.bodyLimit()) {
            means.problems().send(context, Problem.of(ProblemType.PAYLOAD_TOO_LARGE, TOO_LARGE));
            return;
        }
        Upstream upstream = upstreams.named(access.upstream());
        if (terms.webSocket() && WebSocketExchange.isAskedFor(request)) {
            new WebSocketExchange(context, upstream, means, terms.idleTimeout()).begin();
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            context.response().writeContinue();
        }
        new Exchange(context, upstream, means, terms, body).begin();
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /**
     * What every exchange works with.
     *
     * @param bodyTimeout how long a client may pause within a body
     */
    record Means(
            Problems problems,
            EventStreams eventStreams,
            OpenStreams openStreams,
            Traces traces,
            Duration bodyTimeout) {}
}
