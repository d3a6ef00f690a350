package news.dateline.gateway.problem;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import news.dateline.gateway.accesslog.Visit;
import news.dateline.gateway.requestid.RequestId;

/** Sends problems. A refused request that has a body ends its connection, so that no byte of it is taken for the next request. */
@ApplicationScoped
public class Problems {

    /** RFC 9113, section 8.1: the answer is complete, the rest of the request is not wanted. */
    private static final long NO_ERROR = 0;

    private final long drainLimit;

    Problems(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.drainLimit = maxBodySize.asLongValue();
    }

    /** Answers the request with the problem, unless an answer is under way already. */
    public void send(RoutingContext context, Problem problem) {
        send(context, problem, RequestBody.isUnread(context.request()));
    }

    /** The same, and ends the connection in any case: nobody can say where this request ends. */
    public void sendLast(RoutingContext context, Problem problem) {
        send(context, problem, true);
    }

    private void send(RoutingContext context, Problem problem, boolean last) {
        var response = context.response();
        if (response.headWritten() || response.closed()) {
            context.request().resume();
            return;
        }
        Visit.of(context).refusedFor(problem.type().slug(), problem.detail());
        response.setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(response::putHeader);
        if (context.request().version() == HttpVersion.HTTP_2) {
            sendAndDropTheRest(context, problem);
            return;
        }
        if (last) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        Future<Void> sent = response.end(problem.body(RequestId.of(context)));
        if (last) {
            closeOnceRead(context.request(), sent);
        }
    }

    /** In HTTP/2 a request's end is never in doubt, and others share the connection: only its stream ends. */
    private static void sendAndDropTheRest(RoutingContext context, Problem problem) {
        HttpServerRequest request = context.request();
        request.handler(dropped -> {}).exceptionHandler(gone -> {}).resume();
        context.response().end(problem.body(RequestId.of(context))).onSuccess(sent -> {
            if (!request.isEnded()) {
                context.response().reset(NO_ERROR);
            }
        });
    }

    /**
     * Closes the connection once the answer is sent and the rest of the body, up to the limit of a body, has come in:
     * closing at once could make the client's system drop the answer that it has not read yet.
     */
    private void closeOnceRead(HttpServerRequest request, Future<Void> sent) {
        if (request.isEnded() || request.headers().contains(HttpHeaders.EXPECT)) {
            sent.onComplete(done -> request.connection().close());
            return;
        }
        var unread = new long[] {drainLimit};
        request.handler(chunk -> {
            unread[0] -= chunk.length();
            if (unread[0] < 0) {
                request.connection().close();
            }
        });
        request.exceptionHandler(gone -> {});
        request.endHandler(end -> sent.onComplete(done -> request.connection().close()));
        request.resume();
    }
}
