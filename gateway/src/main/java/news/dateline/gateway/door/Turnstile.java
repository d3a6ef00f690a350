package news.dateline.gateway.door;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.RoutingContext;

import news.dateline.gateway.access.Caller;
import news.dateline.gateway.accesslog.Visit;
import news.dateline.gateway.config.GatewayConfig;
import news.dateline.gateway.limit.Allowance;
import news.dateline.gateway.limit.RequestRates;
import news.dateline.gateway.limit.RequestsAtOnce;
import news.dateline.gateway.problem.Problem;
import news.dateline.gateway.route.Route;

/** Lets in no more than the limits allow. */
@ApplicationScoped
class Turnstile {

    private static final String FAILURES = "failures";

    private final RequestRates rates;
    private final RequestsAtOnce atOnce;
    private final GatewayConfig.LimitsConfig limits;

    Turnstile(RequestRates rates, RequestsAtOnce atOnce, GatewayConfig config) {
        this.rates = rates;
        this.atOnce = atOnce;
        this.limits = config.limits();
    }

    /** Whether too many tokens from this address were refused of late; looked at before another one is checked. */
    Optional<Problem> suspects(RoutingContext context) {
        return refusal(rates.look(FAILURES, address(context), limits.failuresPerMinute()));
    }

    /** A token was missing or refused. */
    void failed(RoutingContext context) {
        rates.take(FAILURES, address(context), limits.failuresPerMinute());
    }

    /** Counts a request that may pass, and tells the client what is left; the problem if there is nothing. */
    Optional<Problem> count(RoutingContext context, Optional<Caller> known, Route route, Route.Access access) {
        String caller = known.map(Caller::name).orElseGet(() -> address(context));
        Allowance allowance = rates.take("caller", caller, limits.requestsPerMinute());
        if (allowance.granted() && access.terms().requestsPerMinute().isPresent()) {
            allowance = rates.take(
                    route.path(), caller, access.terms().requestsPerMinute().getAsInt());
        }
        context.response()
                .putHeader("RateLimit-Policy", allowance.policyHeader())
                .putHeader("RateLimit", allowance.header());
        Optional<Problem> refusal = refusal(allowance);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!atOnce.begin(caller, limits.requestsAtOnce())) {
            return Optional.of(Refusals.TOO_MANY_AT_ONCE);
        }
        Visit.of(context).whenOver(() -> atOnce.end(caller));
        return Optional.empty();
    }

    private static Optional<Problem> refusal(Allowance allowance) {
        return allowance.granted() ? Optional.empty() : Optional.of(Refusals.tooMany(allowance.seconds()));
    }

    private static String address(RoutingContext context) {
        return context.request().remoteAddress().hostAddress();
    }
}
