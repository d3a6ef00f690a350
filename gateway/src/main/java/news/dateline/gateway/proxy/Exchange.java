package news.dateline.gateway.proxy;

import java.util.Optional;

import io.vertx.core.Future;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

import news.dateline.gateway.accesslog.AccessLog;
import news.dateline.gateway.accesslog.Visit;
import news.dateline.gateway.problem.RequestBody;
import news.dateline.gateway.requestid.RequestId;
import news.dateline.gateway.route.Terms;
import news.dateline.gateway.trace.UpstreamSpan;

/** One request to an upstream and its response, both streamed. */
final class Exchange {

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Upstream upstream;
    private final Forwarding.Means means;
    private final Upload upload;
    private final Patience patience;
    private final Patience patienceWithClient;
    private final Diagnosis diagnosis;
    private final Optional<Buffer> readBody;
    private final boolean hasBody;
    private final long begun = System.nanoTime();
    private HttpClientRequest asked;
    private boolean answered;

    Exchange(
            RoutingContext context, Upstream upstream, Forwarding.Means means, Terms terms, Optional<Buffer> readBody) {
        this.context = context;
        this.request = context.request();
        this.response = context.response();
        this.upstream = upstream;
        this.means = means;
        this.patience = new Patience(context.vertx(), terms.responseTimeout(), terms.idleTimeout(), this::giveUp);
        this.patienceWithClient = new Patience(context.vertx(), means.bodyTimeout(), this::giveUp);
        this.upload = new Upload(request, terms.bodyLimit(), patience, patienceWithClient);
        this.diagnosis = new Diagnosis(response, upload, patience, patienceWithClient);
        this.readBody = readBody;
        this.hasBody = RequestBody.isPartOf(request);
    }

    void begin() {
        response.exceptionHandler(gone -> giveUp());
        upstream.breaker().ask(this::ask).onFailure(this::refuse);
    }

    /** The answer is taken up as soon as it comes, not when the breaker has heard of it: an upstream may hang up behind it. */
    private Future<HttpClientResponse> ask() {
        return open().recover(failure -> mayBeSentAgain(failure) ? openAgain() : Future.failedFuture(failure))
                .recover(failure -> Future.failedFuture(
                        diagnosis.isFaultOfUpstream(failure) ? failure : new Breaker.NotItsFault(failure)))
                .onSuccess(this::answer);
    }

    private Future<HttpClientResponse> open() {
        Future<HttpClientRequest> opened = EventStreams.areAskedFor(request)
                ? upstream.stream(request.method(), request.uri())
                : upstream.request(request.method(), request.uri());
        return opened.compose(this::send);
    }

    private Future<HttpClientResponse> openAgain() {
        patience.end();
        return open();
    }

    private Future<HttpClientResponse> send(HttpClientRequest opened) {
        asked = opened;
        // The response fails of the same, and that is where it is dealt with.
        opened.exceptionHandler(failure -> {});
        if (response.closed()) {
            giveUp();
            return Future.failedFuture(new VertxException("The client has gone", true));
        }
        Headers.toUpstream(request, opened.headers(), RequestId.of(context));
        UpstreamSpan span = means.traces().call(context, upstream.name(), opened.headers());
        // Paused, so that nothing of the body is lost before somebody reads it.
        Future<HttpClientResponse> answer = opened.response()
                .map(this::received)
                .onSuccess(head -> span.answered(head.statusCode()))
                .onFailure(failure -> span.failed());
        if (readBody.isPresent()) {
            patience.begin();
            opened.end(readBody.get());
        } else if (hasBody) {
            opened.setChunked(!opened.headers().contains(HttpHeaders.CONTENT_LENGTH));
            upload.pipe().endOnFailure(false).to(opened).onFailure(this::uploadCutOff);
        } else {
            request.resume();
            patience.begin();
            opened.end();
        }
        return answer;
    }

    private HttpClientResponse received(HttpClientResponse head) {
        answered = true;
        return head.pause();
    }

    /** An upstream may answer and hang up before it has the whole body. Its answer counts, and the rest is dropped. */
    private void uploadCutOff(Throwable failure) {
        if (!answered || !diagnosis.isFaultOfUpstream(failure)) {
            giveUp();
        }
        request.resume();
    }

    /** Only what changes nothing and has no body: an upstream that was just replaced closes connections in use. */
    private boolean mayBeSentAgain(Throwable failure) {
        return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && !hasBody
                && diagnosis.isFaultOfUpstream(failure)
                && !patience.isLost();
    }

    private void answer(HttpClientResponse answer) {
        patience.answered();
        Visit.of(context).answeredAfter(System.nanoTime() - begun);
        response.setStatusCode(answer.statusCode());
        Headers.toClient(answer.headers(), response.headers());
        ResponseDate.complete(response.headers());
        boolean framed = response.headers().contains(HttpHeaders.CONTENT_LENGTH);
        if (!framed) {
            response.setChunked(true);
        }
        boolean withTrailers = !framed && Headers.takesTrailers(request);
        var download = new Download(answer, patience, () -> {
            if (withTrailers) {
                Headers.trailersToClient(answer.trailers(), response.trailers());
            }
        });
        if (EventStreams.is(answer)) {
            means.eventStreams().follow(context, download, this::giveUp);
        }
        download.pipe()
                .endOnFailure(false)
                .to(response)
                .onComplete(done -> stopWaiting())
                .onSuccess(sent -> closeIfThatEndsTheBody(framed))
                .onFailure(cutOff -> cutOff());
    }

    /** HTTP/1.0 has no chunks: what does not say its length ends with the connection. */
    private void closeIfThatEndsTheBody(boolean framed) {
        if (!framed && request.version() == HttpVersion.HTTP_1_0) {
            request.connection().close();
        }
    }

    /** Nobody must take half an answer for a whole one. */
    private void cutOff() {
        giveUp();
        // Not before it is known whether the client has gone: Netty would warn of what is written to nobody.
        context.vertx().runOnContext(now -> {
            if (!response.closed()) {
                response.reset();
            }
        });
        AccessLog.finish(context);
    }

    private void refuse(Throwable failure) {
        stopWaiting();
        if (response.closed()) {
            AccessLog.finish(context);
        } else {
            means.problems().send(context, diagnosis.problem(failure));
        }
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
