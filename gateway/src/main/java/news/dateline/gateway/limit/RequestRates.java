package news.dateline.gateway.limit;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

import news.dateline.gateway.config.GatewayConfig;

/**
 * Counts requests against limits. By default each gateway counts for itself, so that with several replicas a caller has as many
 * times the limit; with a shared store they count together.
 */
@ApplicationScoped
@Startup
public class RequestRates {

    /** Requests that this gateway counted by itself, because the shared store did not answer. */
    static final String FALLBACKS = "gateway.limits.fallbacks";

    private final LocalRates local = new LocalRates();
    private final Optional<SharedRates> shared;

    @Inject
    RequestRates(Vertx vertx, GatewayConfig config, MeterRegistry registry) {
        this(shared(vertx, config.limits(), registry.counter(FALLBACKS)));
    }

    RequestRates(Optional<SharedRates> shared) {
        this.shared = shared;
    }

    private static Optional<SharedRates> shared(Vertx vertx, GatewayConfig.LimitsConfig limits, Counter fallbacks) {
        return limits.sharedStore()
                .map(store -> SharedRates.open(vertx, store, limits.sharedStoreTimeout(), fallbacks));
    }

    /**
     * Takes a request from what a caller has. Never fails: while the shared store is away this gateway counts for itself.
     *
     * @param policy the name of the limit
     * @param caller whose requests are counted together
     * @param perMinute the limit
     */
    public Future<Allowance> take(String policy, String caller, long perMinute) {
        return shared.isPresent() && shared.get().isWorthATry()
                ? shared.get().take(policy, caller, perMinute).otherwise(away -> local.take(policy, caller, perMinute))
                : Future.succeededFuture(local.take(policy, caller, perMinute));
    }

    /** The same, counted by this gateway in any case. */
    public Allowance takeHere(String policy, String caller, long perMinute) {
        return local.take(policy, caller, perMinute);
    }

    /** What a caller has, as this gateway counts, without taking anything. */
    public Allowance look(String policy, String caller, long perMinute) {
        return local.look(policy, caller, perMinute);
    }
}
