package news.dateline.gateway.proxy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.vertx.ext.web.RoutingContext;

import news.dateline.gateway.access.Standing;
import news.dateline.gateway.accesslog.Visit;
import news.dateline.gateway.limit.RequestsAtOnce;

/**
 * The long streams that are open: of events, and WebSockets. One ends when the token or key that opened it expires or is withdrawn, and
 * all end when the gateway is stopped; how a client is told the reason is the stream's own affair.
 */
@ApplicationScoped
@Startup
class OpenStreams {

    /** What kind of stream, the tag {@code kind} of the figure {@code gateway.streams.open}. */
    enum Kind {
        EVENTS,
        WEBSOCKET
    }

    static final String TOKEN_EXPIRED = "token-expired";
    static final String CREDENTIAL_REVOKED = "credential-revoked";
    static final String GATEWAY_STOPS = "gateway-stops";

    private final Withdrawals withdrawals;
    private final RequestsAtOnce atOnce;
    private final Map<Kind, Set<Runnable>> endings = new EnumMap<>(Kind.class);

    OpenStreams(Withdrawals withdrawals, RequestsAtOnce atOnce, MeterRegistry registry) {
        this.withdrawals = withdrawals;
        this.atOnce = atOnce;
        for (Kind kind : Kind.values()) {
            Set<Runnable> ofKind = ConcurrentHashMap.newKeySet();
            endings.put(kind, ofKind);
            Gauge.builder("gateway.streams.open", ofKind, Set::size)
                    .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    /**
     * Sees to the end of a stream.
     *
     * @param end ends it, for the reason that it is given; called on the event loop of the request
     */
    void follow(RoutingContext context, Kind kind, Consumer<String> end) {
        var visit = Visit.of(context);
        var loop = context.vertx().getOrCreateContext();
        Runnable stop = () -> loop.runOnContext(now -> end.accept(GATEWAY_STOPS));
        endings.get(kind).add(stop);
        visit.whenOver(() -> endings.get(kind).remove(stop));
        atOnce.leave();
        visit.whenOver(atOnce::comeBack);
        Standing.of(context)
                .map(standing ->
                        withdrawals.watch(standing, () -> loop.runOnContext(now -> end.accept(CREDENTIAL_REVOKED))))
                .ifPresent(visit::whenOver);
        visit.expiry().ifPresent(expiry -> {
            long left = Math.max(1, Duration.between(Instant.now(), expiry).toMillis());
            long timer = context.vertx().setTimer(left, fired -> end.accept(TOKEN_EXPIRED));
            visit.whenOver(() -> context.vertx().cancelTimer(timer));
        });
    }

    /** Ends all streams. */
    void endAll() {
        endings.values().forEach(ofKind -> ofKind.forEach(Runnable::run));
    }
}
