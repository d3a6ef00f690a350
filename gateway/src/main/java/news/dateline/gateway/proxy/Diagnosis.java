package news.dateline.gateway.proxy;

import java.util.concurrent.TimeoutException;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpServerResponse;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

import news.dateline.gateway.problem.Problem;
import news.dateline.gateway.problem.ProblemType;

/** Why an exchange with an upstream failed: whose fault it is, and what the client is told. */
final class Diagnosis {

    static final Problem TOO_MANY = Problem.of(
                    ProblemType.SERVICE_UNAVAILABLE, "There are too many requests at present. Try again soon.")
            .retryAfter(1);

    private static final Problem TOO_LARGE = Problem.of(ProblemType.PAYLOAD_TOO_LARGE, Forwarding.TOO_LARGE);
    private static final Problem STALLED =
            Problem.of(ProblemType.REQUEST_TIMEOUT, "The body stalled. Nothing of it was kept by the gateway.");
    private static final Problem SILENT = Problem.of(
                    ProblemType.GATEWAY_TIMEOUT, "The request may have been carried out all the same.")
            .retryAfter(5);
    private static final Problem SPARED = Problem.of(
                    ProblemType.SERVICE_UNAVAILABLE, "The service has failed again and again and is spared.")
            .retryAfter(Breaker.DELAY_SECONDS);
    private static final Problem UNREACHABLE =
            Problem.of(ProblemType.BAD_GATEWAY, "Try again in a moment.").retryAfter(1);

    private final HttpServerResponse response;
    private final Upload upload;
    private final Patience withUpstream;
    private final Patience withClient;

    Diagnosis(HttpServerResponse response, Upload upload, Patience withUpstream, Patience withClient) {
        this.response = response;
        this.upload = upload;
        this.withUpstream = withUpstream;
        this.withClient = withClient;
    }

    boolean isFaultOfUpstream(Throwable failure) {
        return !upload.isTooLarge() && !withClient.isLost() && !isPoolExhausted(failure) && !response.closed();
    }

    Problem problem(Throwable thrown) {
        Throwable failure = thrown instanceof Breaker.NotItsFault wrapped ? wrapped.getCause() : thrown;
        if (upload.isTooLarge()) {
            return TOO_LARGE;
        }
        if (withClient.isLost()) {
            return STALLED;
        }
        if (withUpstream.isLost()) {
            return SILENT;
        }
        if (failure instanceof CircuitBreakerOpenException) {
            return SPARED;
        }
        return isPoolExhausted(failure) ? TOO_MANY : UNREACHABLE;
    }

    static boolean isPoolExhausted(Throwable failure) {
        return failure instanceof ConnectionPoolTooBusyException || failure instanceof TimeoutException;
    }
}
