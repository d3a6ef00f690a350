package news.dateline.platform.idempotency;

import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.request.Caller;
import news.dateline.platform.request.Callers;

/** Carries out {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {

    private static final int TRANSACTION_SECONDS = 60;

    private final CurrentVertxRequest current;
    private final Callers callers;
    private final IdempotencyTable table;

    IdempotencyInterceptor(CurrentVertxRequest current, Callers callers, IdempotencyTable table) {
        this.current = current;
        this.callers = callers;
        this.table = table;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        RoutingContext context = current.getCurrent();
        HttpServerRequest request = context.request();
        Optional<String> key = IdempotencyKey.of(request);
        if (key.isEmpty()) {
            return invocation.proceed();
        }
        Caller caller = callers.current();
        Fingerprint fingerprint = Fingerprint.of(
                request.method().name(), request.uri(), request.getHeader("Content-Type"), BodyKeeper.of(context));
        IdempotencyKey named = new IdempotencyKey(caller.subject() + " " + caller.client(), key.get());
        return QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_SECONDS)
                .call(() -> carryOut(named, fingerprint, request.uri(), invocation));
    }

    private Object carryOut(IdempotencyKey key, Fingerprint fingerprint, String target, InvocationContext invocation)
            throws Exception {
        if (!table.claim(key, fingerprint)) {
            StoredAnswer answer = table.read(key);
            if (!answer.fingerprint().equals(fingerprint)) {
                throw Problems.of(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "Another request was carried out under this Idempotency-Key within the last 24 hours. Send a new key with"
                                + " a new request, and the same request with its own.");
            }
            return answer.toResponse();
        }
        Response response = (Response) invocation.proceed();
        if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            table.store(key, target, response);
        } else {
            table.forget(key);
        }
        return response;
    }
}
