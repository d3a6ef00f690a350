package news.dateline.gateway.proxy;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

import news.dateline.gateway.config.GatewayConfig;
import news.dateline.gateway.problem.Problem;
import news.dateline.gateway.problem.ProblemType;
import news.dateline.gateway.problem.Problems;
import news.dateline.gateway.route.Route;

/** Sends requests that may pass to their upstream and streams the response back. */
@ApplicationScoped
public class Forwarding {

    static final String TOO_LARGE = "The body of a request has a limit, and this one is past it.";

    private final Upstreams upstreams;
    private final Problems problems;
    private final EventStreams eventStreams;
    private final Duration bodyTimeout;
    private final ProxyOptions options = new ProxyOptions().setSupportWebSocket(false);

    Forwarding(Upstreams upstreams, Problems problems, EventStreams eventStreams, GatewayConfig config) {
        this.eventStreams = eventStreams;
        this.bodyTimeout = config.limits().bodyTimeout();
        this.upstreams = upstreams;
        this.problems = problems;
    }

    /** Forwards the request and answers it, whatever happens. */
    public void forward(RoutingContext context, Route.Access access) {
        HttpServerRequest request = context.request();
        if (announcedLength(request) > access.terms().bodyLimit()) {
            problems.send(context, Problem.of(ProblemType.PAYLOAD_TOO_LARGE, TOO_LARGE));
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            context.response().writeContinue();
        }
        Upstream upstream = upstreams.named(access.upstream());
        var exchange = new Exchange(context, upstream, problems, eventStreams, access.terms(), bodyTimeout);
        HttpProxy.reverseProxy(options, upstream.client())
                .origin(exchange::open)
                .addInterceptor(exchange)
                .handle(request);
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
