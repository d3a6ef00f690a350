package news.dateline.gateway.proxy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyResponse;

import news.dateline.gateway.access.Standing;
import news.dateline.gateway.accesslog.Visit;

/**
 * The event streams (SSE) that are open. A stream ends when the token or key that opened it expires or is withdrawn, and all end when
 * the gateway is stopped; a last event says why, so that a client knows whether to come back with a new token or at once.
 */
@ApplicationScoped
@Startup
class EventStreams {

    private static final String MEDIA_TYPE = "text/event-stream";

    private final Set<Runnable> endings = ConcurrentHashMap.newKeySet();
    private final Withdrawals withdrawals;

    EventStreams(Withdrawals withdrawals, MeterRegistry registry) {
        this.withdrawals = withdrawals;
        Gauge.builder("gateway.streams.open", endings, Set::size)
                .tag("kind", "events")
                .register(registry);
    }

    static boolean is(ProxyResponse response) {
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE);
    }

    /**
     * Sees to the end of a stream.
     *
     * @param hangUp ends the exchange with the upstream
     */
    void follow(RoutingContext context, Download download, Runnable hangUp) {
        var visit = Visit.of(context);
        var loop = context.vertx().getOrCreateContext();
        Runnable stop = () -> loop.runOnContext(now -> end(download, hangUp, "gateway-stops"));
        endings.add(stop);
        visit.whenOver(() -> endings.remove(stop));
        Standing.of(context)
                .map(standing -> withdrawals.watch(
                        standing, () -> loop.runOnContext(now -> end(download, hangUp, "credential-revoked"))))
                .ifPresent(visit::whenOver);
        visit.expiry().ifPresent(expiry -> {
            long left = Math.max(1, Duration.between(Instant.now(), expiry).toMillis());
            long timer = context.vertx().setTimer(left, fired -> end(download, hangUp, "token-expired"));
            visit.whenOver(() -> context.vertx().cancelTimer(timer));
        });
    }

    /** Ends all streams. */
    void endAll() {
        endings.forEach(Runnable::run);
    }

    private static void end(Download download, Runnable hangUp, String reason) {
        download.finishWith(Buffer.buffer("\n\nevent: end\ndata: {\"reason\":\"" + reason + "\"}\n\n"));
        hangUp.run();
    }
}
