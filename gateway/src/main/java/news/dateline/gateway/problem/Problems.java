package news.dateline.gateway.problem;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
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
    private final long drainMillis;

    Problems(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize,
            @ConfigProperty(name = "dateline.gateway.limits.body-timeout", defaultValue = "30s") Duration bodyTimeout) {
        this.drainLimit = maxBodySize.asLongValue();
        this.drainMillis = bodyTimeout.toMillis();
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
            closeOnceRead(context, sent);
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
     * Closes the connection once the answer is sent and the rest of the body, up to the limit of a body and for as long as a client may
     * pause within one, has come in: closing at once could make the client's system drop the answer that it has not read yet.
     */
    private void closeOnceRead(RoutingContext context, Future<Void> sent) {
        HttpServerRequest request = context.request();
        if (request.isEnded() || request.headers().contains(HttpHeaders.EXPECT)) {
            sent.onComplete(done -> request.connection().close());
            return;
        }
        Vertx vertx = context.vertx();
        long late = vertx.setTimer(drainMillis, timer -> request.connection().close());
        var unread = new long[] {drainLimit};
        request.handler(chunk -> {
            unread[0] -= chunk.length();
            if (unread[0] < 0) {
                request.connection().close();
            }
        });
        request.exceptionHandler(gone -> vertx.cancelTimer(late));
        request.endHandler(end -> {
            vertx.cancelTimer(late);
            sent.onComplete(done -> request.connection().close());
        });
        request.resume();
    }
}
