package news.dateline.gateway.proxy;

import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import jakarta.enterprise.util.TypeLiteral;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpClientResponse;
import org.jboss.logging.Logger;

/**
 * Spares an upstream that fails again and again: when half of the last requests failed it is not asked for some seconds, and
 * then with single requests first.
 */
final class Breaker {

    private static final Logger LOG = Logger.getLogger(Breaker.class);
    private static final int LAST_REQUESTS = 20;
    private static final int TRIALS = 3;

    /** How long it is spared. */
    static final int DELAY_SECONDS = 5;

    private final TypedGuard<CompletionStage<HttpClientResponse>> guard;

    Breaker(String upstream) {
        guard = TypedGuard.create(new TypeLiteral<CompletionStage<HttpClientResponse>>() {})
                .withCircuitBreaker()
                .requestVolumeThreshold(LAST_REQUESTS)
                .failureRatio(0.5)
                .delay(DELAY_SECONDS, ChronoUnit.SECONDS)
                .successThreshold(TRIALS)
                .skipOn(NotItsFault.class)
                .onStateChange(state -> tell(upstream, state))
                .done()
                // Everything stays on the event loop of its request.
                .withThreadOffload(false)
                .build();
    }

    /** Asks the upstream, unless it is spared; a failure that is not its fault must be a {@link NotItsFault}. */
    Future<HttpClientResponse> ask(Supplier<Future<HttpClientResponse>> exchange) {
        Context context = Vertx.currentContext();
        return Future.fromCompletionStage(guard.get(() -> exchange.get().toCompletionStage()), context);
    }

    private static void tell(String upstream, CircuitBreakerState state) {
        LOG.infof("The circuit of the upstream %s is %s.", upstream, state);
    }

    /** A failure that tells nothing of the upstream. */
    static final class NotItsFault extends VertxException {

        NotItsFault(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }
}
