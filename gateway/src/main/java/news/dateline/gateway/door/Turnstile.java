package news.dateline.gateway.door;

import java.util.Optional;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
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
    private final Runnable leave;

    Turnstile(RequestRates rates, RequestsAtOnce atOnce, GatewayConfig config) {
        this.rates = rates;
        this.atOnce = atOnce;
        this.limits = config.limits();
        this.leave = atOnce::leave;
    }

    /** Whether the gateway has room for the request: each that is under way takes some of its memory. */
    boolean hasRoom(RoutingContext context) {
        boolean granted = atOnce.enter(limits.requestsUnderWay());
        if (granted) {
            Visit.of(context).whenOver(leave);
        }
        return granted;
    }

    /** Whether too many tokens from this address were refused of late; looked at before another one is checked. */
    Optional<Problem> suspects(RoutingContext context) {
        return refusal(rates.look(FAILURES, address(context), limits.failuresPerMinute()));
    }

    /** A token was missing or refused. */
    void failed(RoutingContext context) {
        rates.takeHere(FAILURES, address(context), limits.failuresPerMinute());
    }

    /** Counts a request that may pass, and tells the client what is left; the problem if there is nothing. */
    Future<Optional<Problem>> count(RoutingContext context, Optional<Caller> known, Route route, Route.Access access) {
        String caller = known.map(Caller::name).orElseGet(() -> address(context));
        OptionalInt ofRoute = access.terms().requestsPerMinute();
        return rates.take("caller", caller, limits.requestsPerMinute())
                .compose(ofAll -> ofAll.granted() && ofRoute.isPresent()
                        ? rates.take(route.path(), caller, ofRoute.getAsInt())
                        : Future.succeededFuture(ofAll))
                .map(allowance -> settle(context, caller, allowance));
    }

    private Optional<Problem> settle(RoutingContext context, String caller, Allowance allowance) {
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
