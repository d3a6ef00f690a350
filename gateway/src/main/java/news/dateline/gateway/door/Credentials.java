package news.dateline.gateway.door;

import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import news.dateline.gateway.access.Identification;
import news.dateline.gateway.access.Introspection;
import news.dateline.gateway.access.Standing;
import news.dateline.gateway.access.TokenCheck;
import news.dateline.gateway.apikey.ApiKeyCheck;
import news.dateline.gateway.session.CsrfToken;
import news.dateline.gateway.session.SameSite;
import news.dateline.gateway.session.Session;
import news.dateline.gateway.session.Sessions;

/** Finds out who calls, by whichever credential the request has: an API key, a token, or else a browser's session. */
@ApplicationScoped
class Credentials {

    private static final String NAME = "gateway.credentials";
    private static final String SCHEME = "Bearer ";

    private final TokenCheck tokens;
    private final ApiKeyCheck keys;
    private final Sessions sessions;
    private final CsrfToken csrf;
    private final Introspection introspection;
    private final MeterRegistry meters;

    Credentials(
            TokenCheck tokens,
            ApiKeyCheck keys,
            Sessions sessions,
            CsrfToken csrf,
            Introspection introspection,
            MeterRegistry meters) {
        this.tokens = tokens;
        this.keys = keys;
        this.sessions = sessions;
        this.csrf = csrf;
        this.introspection = introspection;
        this.meters = meters;
    }

    /** Tells what the check has shown, now or later. */
    void check(RoutingContext context, Consumer<Identification> then) {
        HttpServerRequest request = context.request();
        Optional<String> key = ApiKeyCheck.keyOf(request);
        if (key.isEmpty() && !request.headers().contains(HttpHeaders.AUTHORIZATION) && sessions.isIn(request)) {
            checkSession(context, then);
            return;
        }
        // Sessions are the gateway's own affair.
        request.headers().remove(HttpHeaders.COOKIE);
        if (key.isPresent()) {
            checkKey(context, key.get(), then);
        } else {
            checkToken(context, then);
        }
    }

    private void checkKey(RoutingContext context, String key, Consumer<Identification> then) {
        new Standing(key, () -> keys.isStillGood(key)).noteIn(context);
        keys.check(context.request(), key)
                .onSuccess(identification -> tell("api-key", identification, then))
                .onFailure(context::fail);
    }

    private void checkToken(RoutingContext context, Consumer<Identification> then) {
        // After the scheme, Bearer or DPoP.
        Optional.ofNullable(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.indexOf(' ') > 0)
                .ifPresent(value -> mayBeWithdrawn(context, value.substring(value.indexOf(' ') + 1)));
        tokens.check(context)
                .onSuccess(identification -> tell("token", identification, then))
                .onFailure(context::fail);
    }

    private void checkSession(RoutingContext context, Consumer<Identification> then) {
        if (!SameSite.allows(context.request())) {
            tell("session", new Identification.Unasked(Optional.empty()), then);
            return;
        }
        sessions.read(context)
                .map(session ->
                        session.map(present -> admitted(context, present)).orElseGet(Identification.Invalid::new))
                // To be sent elsewhere would not help a page that wants data: it has to begin at the login.
                .onFailure()
                .recoverWithItem(failure -> new Identification.Invalid())
                .subscribe()
                .with(identification -> tell("session", identification, then), context::fail);
    }

    private Identification admitted(RoutingContext context, Session session) {
        HttpServerRequest request = context.request();
        if (!SameSite.isSafe(request) && !csrf.isOf(session, request.getHeader(CsrfToken.HEADER))) {
            return new Identification.Unasked(Optional.of(session.caller()));
        }
        request.headers().remove(HttpHeaders.COOKIE);
        request.headers().remove(CsrfToken.HEADER);
        request.headers().set(HttpHeaders.AUTHORIZATION, SCHEME + session.accessToken());
        mayBeWithdrawn(context, session.accessToken());
        return new Identification.Known(session.caller());
    }

    private void mayBeWithdrawn(RoutingContext context, String token) {
        if (introspection.isEnabled()) {
            new Standing(token, () -> introspection.isStillGood(token)).noteIn(context);
        }
    }

    private void tell(String kind, Identification identification, Consumer<Identification> then) {
        meters.counter(NAME, "kind", kind, "outcome", outcome(identification)).increment();
        then.accept(identification);
    }

    private static String outcome(Identification identification) {
        return switch (identification) {
            case Identification.Known known -> "known";
            case Identification.Missing() -> "missing";
            case Identification.Invalid(), Identification.InvalidBound() -> "invalid";
            case Identification.Unproven() -> "unproven";
            case Identification.Excessive excessive -> "excessive";
            case Identification.Unasked unasked -> "unasked";
            case Identification.Undecided() -> "undecided";
        };
    }
}
