package news.dateline.gateway.proxy;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

import news.dateline.gateway.accesslog.AccessLog;
import news.dateline.gateway.accesslog.Visit;
import news.dateline.gateway.problem.Problem;
import news.dateline.gateway.problem.ProblemType;
import news.dateline.gateway.problem.Problems;
import news.dateline.gateway.requestid.RequestId;
import news.dateline.gateway.route.Terms;

/** One request to an upstream and its response. */
final class Exchange implements ProxyInterceptor {

    private final RoutingContext context;
    private final Upstream upstream;
    private final Upload upload;
    private final Patience patience;
    private final Patience patienceWithClient;
    private final Problems problems;
    private final EventStreams eventStreams;
    private final String requestId;
    private final long begun = System.nanoTime();
    private HttpClientRequest asked;
    private boolean refusedUnread;

    Exchange(
            RoutingContext context,
            Upstream upstream,
            Problems problems,
            EventStreams eventStreams,
            Terms terms,
            Duration bodyTimeout) {
        this.problems = problems;
        this.eventStreams = eventStreams;
        this.context = context;
        this.upstream = upstream;
        this.requestId = RequestId.of(context);
        this.patience = new Patience(context.vertx(), terms.responseTimeout(), terms.idleTimeout(), this::giveUp);
        this.patienceWithClient = new Patience(context.vertx(), bodyTimeout, this::giveUp);
        this.upload = new Upload(context.request(), terms.bodyLimit(), patience, patienceWithClient);
    }

    Future<HttpClientRequest> open(ProxyContext proxying) {
        return upstream.request(
                        proxying.request().getMethod(), proxying.request().getURI())
                .onSuccess(request -> {
                    asked = request;
                    // The response fails of the same, and that is where it is dealt with.
                    request.exceptionHandler(failure -> {});
                });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxying) {
        ProxyRequest request = proxying.request();
        Headers.toUpstream(request.headers(), context.request(), requestId);
        request.setBody(Body.body(upload, request.getBody().length()));
        return upstream.breaker()
                .ask(() -> send(proxying))
                .map(this::answered)
                .recover(failure -> Future.succeededFuture(refusal(request, failure)));
    }

    private Future<ProxyResponse> send(ProxyContext proxying) {
        return proxying.sendRequest()
                .recover(failure -> mayBeSentAgain(failure) ? sendAgain(proxying) : Future.failedFuture(failure))
                .recover(failure ->
                        Future.failedFuture(isFaultOfUpstream(failure) ? failure : new Breaker.NotItsFault(failure)));
    }

    /** Only what changes nothing and has no body: an upstream that was just replaced closes connections in use. */
    private boolean mayBeSentAgain(Throwable failure) {
        HttpServerRequest request = context.request();
        return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && !problems.hasBody(request)
                && isFaultOfUpstream(failure)
                && !patience.isLost()
                && !context.response().closed();
    }

    private Future<ProxyResponse> sendAgain(ProxyContext proxying) {
        patience.end();
        patience.begin();
        proxying.request().setBody(Body.body(Buffer.buffer()));
        return proxying.sendRequest();
    }

    private boolean isFaultOfUpstream(Throwable failure) {
        return !upload.isTooLarge()
                && !patienceWithClient.isLost()
                && !isPoolExhausted(failure)
                && !context.response().closed();
    }

    private static boolean isPoolExhausted(Throwable failure) {
        return failure instanceof ConnectionPoolTooBusyException || failure instanceof TimeoutException;
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxying) {
        Future<Void> sent = proxying.sendResponse()
                .onComplete(done -> stopWaiting())
                .onFailure(cutOff -> AccessLog.finish(context));
        if (refusedUnread) {
            problems.closeOnceRead(context.request(), sent);
        }
        return sent;
    }

    private ProxyResponse answered(ProxyResponse response) {
        patience.answered();
        Visit.of(context).answeredAfter(System.nanoTime() - begun);
        Headers.toClient(response.headers());
        Body body = response.getBody();
        // A reason phrase of its own would keep Vert.x from seeing that a 304 has no body.
        response.setStatusMessage(null);
        var download = new Download(body.stream(), patience);
        if (EventStreams.is(response)) {
            eventStreams.follow(context, download, this::giveUp);
        }
        return response.setBody(Body.body(download, body.length()));
    }

    private ProxyResponse refusal(ProxyRequest request, Throwable failure) {
        stopWaiting();
        Problem problem = problem(failure);
        Visit.of(context).refusedFor(problem.type().slug());
        ProxyResponse response = request.release().response();
        problem.headers().forEach(response::putHeader);
        refusedUnread = problems.isUnread(context.request());
        if (refusedUnread) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        return response.setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .setBody(Body.body(problem.body(requestId)));
    }

    private Problem problem(Throwable thrown) {
        Throwable failure = thrown instanceof Breaker.NotItsFault wrapped ? wrapped.getCause() : thrown;
        if (upload.isTooLarge()) {
            return Problem.of(ProblemType.PAYLOAD_TOO_LARGE, Forwarding.TOO_LARGE);
        }
        if (patienceWithClient.isLost()) {
            return Problem.of(ProblemType.REQUEST_TIMEOUT, "The body stalled. Nothing of it was kept by the gateway.");
        }
        if (patience.isLost()) {
            return Problem.of(ProblemType.GATEWAY_TIMEOUT, "The request may have been carried out all the same.")
                    .retryAfter(5);
        }
        if (failure instanceof CircuitBreakerOpenException) {
            return Problem.of(ProblemType.SERVICE_UNAVAILABLE, "The service has failed again and again and is spared.")
                    .retryAfter(Breaker.DELAY_SECONDS);
        }
        if (isPoolExhausted(failure)) {
            return Problem.of(
                            ProblemType.SERVICE_UNAVAILABLE, "There are too many requests at present. Try again soon.")
                    .retryAfter(1);
        }
        return Problem.of(ProblemType.BAD_GATEWAY, "Try again in a moment.").retryAfter(1);
    }

    private void stopWaiting() {
        patience.end();
        patienceWithClient.end();
    }

    private void giveUp() {
        if (asked != null) {
            asked.reset();
        }
    }
}
