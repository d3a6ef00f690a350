package news.dateline.gateway.proxy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.ext.web.RoutingContext;

import news.dateline.gateway.accesslog.AccessLog;
import news.dateline.gateway.accesslog.Visit;
import news.dateline.gateway.problem.Problem;
import news.dateline.gateway.problem.ProblemType;
import news.dateline.gateway.requestid.RequestId;
import news.dateline.gateway.trace.UpstreamSpan;

/** A WebSocket: opened at the upstream first and then to the client, so that a refusal of the upstream is still an answer. */
final class WebSocketExchange {

    private static final CharSequence PROTOCOL = HttpHeaders.createOptimized("sec-websocket-protocol");
    private static final Problem UNREACHABLE =
            Problem.of(ProblemType.BAD_GATEWAY, "Try again in a moment.").retryAfter(1);

    private static final int SWITCHING_PROTOCOLS = 101;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Upstream upstream;
    private final Forwarding.Means means;
    private final Duration idleTimeout;
    private final long begun = System.nanoTime();

    WebSocketExchange(RoutingContext context, Upstream upstream, Forwarding.Means means, Duration idleTimeout) {
        this.context = context;
        this.request = context.request();
        this.upstream = upstream;
        this.means = means;
        this.idleTimeout = idleTimeout;
    }

    /** Whether the request is a handshake as RFC 6455, section 4.1, has it. */
    static boolean isAskedFor(HttpServerRequest request) {
        MultiMap headers = request.headers();
        return request.version() == HttpVersion.HTTP_1_1
                && request.method().equals(HttpMethod.GET)
                && headers.contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)
                && headers.getAll(HttpHeaders.CONNECTION).stream()
                        .flatMap(line -> Stream.of(line.split(",", -1)))
                        .anyMatch(token -> token.strip().equalsIgnoreCase("upgrade"))
                && headers.getAll("sec-websocket-key").size() == 1
                && List.of("13").equals(headers.getAll("sec-websocket-version"));
    }

    void begin() {
        Address address = upstream.addresses().next();
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        Headers.toUpstream(request, headers, RequestId.of(context));
        UpstreamSpan span = means.traces().call(context, upstream.name(), headers);
        upstream.webSockets()
                .connect(options(address, headers))
                .onSuccess(open -> span.answered(SWITCHING_PROTOCOLS))
                .onFailure(failure -> span.failed())
                .onSuccess(this::accept)
                .onFailure(this::refuse);
    }

    private WebSocketConnectOptions options(Address address, MultiMap headers) {
        return new WebSocketConnectOptions()
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(address.secure())
                .setURI(request.uri())
                .setTimeout(upstream.acquireTimeout().toMillis())
                // The client's own passes; without one none is made up.
                .setAllowOriginHeader(headers.contains(HttpHeaders.ORIGIN))
                .setHeaders(headers)
                .setSubProtocols(subProtocols());
    }

    private List<String> subProtocols() {
        return request.headers().getAll(PROTOCOL).stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void accept(WebSocket withUpstream) {
        Visit.of(context).answeredAfter(System.nanoTime() - begun);
        withUpstream.pause();
        HttpServerResponse response = context.response();
        String chosen = withUpstream.subProtocol();
        if (chosen != null && !chosen.isEmpty()) {
            response.putHeader(PROTOCOL, chosen);
        }
        request.toWebSocket()
                .onSuccess(withClient -> bridge(withClient, withUpstream))
                .onFailure(gone -> {
                    withUpstream.close();
                    over();
                });
    }

    private void bridge(ServerWebSocket withClient, WebSocket withUpstream) {
        var bridge = new WebSocketBridge(context.vertx(), withClient, withUpstream, idleTimeout, this::over);
        means.openStreams().follow(context, OpenStreams.Kind.WEBSOCKET, reason -> bridge.end(code(reason), reason));
        bridge.begin();
    }

    private static short code(String reason) {
        return reason.equals(OpenStreams.GATEWAY_STOPS) ? WebSocketBridge.GOING_AWAY : WebSocketBridge.POLICY;
    }

    private void over() {
        upstream.webSockets().release();
        AccessLog.finish(context);
    }

    private void refuse(Throwable failure) {
        if (failure instanceof UpgradeRejectedException rejection && rejection.getStatus() >= 400) {
            handOn(rejection);
        } else {
            means.problems().send(context, Diagnosis.isPoolExhausted(failure) ? Diagnosis.TOO_MANY : UNREACHABLE);
        }
    }

    private void handOn(UpgradeRejectedException rejection) {
        HttpServerResponse response = context.response().setStatusCode(rejection.getStatus());
        Headers.toClient(rejection.getHeaders(), response.headers());
        response.headers().remove(HttpHeaders.CONTENT_LENGTH);
        request.resume();
        response.end(rejection.getBody() == null ? Buffer.buffer() : rejection.getBody());
    }
}
