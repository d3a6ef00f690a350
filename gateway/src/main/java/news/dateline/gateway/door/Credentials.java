package news.dateline.gateway.door;

import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import news.dateline.gateway.access.Identification;
import news.dateline.gateway.access.Introspection;
import news.dateline.gateway.access.Standing;
import news.dateline.gateway.access.TokenCheck;
import news.dateline.gateway.apikey.ApiKeyCheck;

/** Finds out who calls, by whichever credential the request has. */
@ApplicationScoped
class Credentials {

    private static final String NAME = "gateway.credentials";
    private static final int SCHEME_LENGTH = "Bearer ".length();

    private final TokenCheck tokens;
    private final ApiKeyCheck keys;
    private final Introspection introspection;
    private final MeterRegistry meters;

    Credentials(TokenCheck tokens, ApiKeyCheck keys, Introspection introspection, MeterRegistry meters) {
        this.tokens = tokens;
        this.keys = keys;
        this.introspection = introspection;
        this.meters = meters;
    }

    /** Tells what the check has shown, now or later. */
    void check(RoutingContext context, Consumer<Identification> then) {
        Optional<String> key = ApiKeyCheck.keyOf(context.request());
        if (key.isPresent()) {
            new Standing(key.get(), () -> keys.isStillGood(key.get())).noteIn(context);
            keys.check(context.request(), key.get())
                    .onSuccess(identification -> tell("api-key", identification, then))
                    .onFailure(context::fail);
        } else {
            if (introspection.isEnabled()) {
                bearer(context)
                        .ifPresent(token -> new Standing(token, () -> introspection.isStillGood(token)).noteIn(context));
            }
            tokens.check(context)
                    .subscribe()
                    .with(identification -> tell("token", identification, then), context::fail);
        }
    }

    private static Optional<String> bearer(RoutingContext context) {
        return Optional.ofNullable(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.length() > SCHEME_LENGTH)
                .map(value -> value.substring(SCHEME_LENGTH).strip());
    }

    private void tell(String kind, Identification identification, Consumer<Identification> then) {
        meters.counter(NAME, "kind", kind, "outcome", outcome(identification)).increment();
        then.accept(identification);
    }

    private static String outcome(Identification identification) {
        return switch (identification) {
            case Identification.Known(var caller) -> "known";
            case Identification.Missing() -> "missing";
            case Identification.Invalid() -> "invalid";
            case Identification.Undecided() -> "undecided";
        };
    }
}
