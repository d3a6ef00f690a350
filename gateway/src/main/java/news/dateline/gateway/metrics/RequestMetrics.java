package news.dateline.gateway.metrics;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;

import news.dateline.gateway.accesslog.Visit;

/**
 * Counts and times requests by route. {@code gateway.requests} and its tags are an interface: dashboards and alerts are built
 * on them.
 */
@ApplicationScoped
public class RequestMetrics {

    static final String NAME = "gateway.requests";
    private static final String NONE = "none";

    private final MeterRegistry registry;

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Sees to it that the request is counted once it is over. */
    public void follow(RoutingContext context) {
        Timer.Sample sample = Timer.start(registry);
        var visit = Visit.of(context);
        visit.whenOver(() -> sample.stop(registry.timer(
                NAME,
                "route",
                orNone(visit.route()),
                "upstream",
                orNone(visit.upstream()),
                // A client can make up methods; routes know only a few.
                "method",
                visit.route().isEmpty() ? NONE : context.request().method().name(),
                "status",
                Integer.toString(context.response().getStatusCode()))));
    }

    private static String orNone(String value) {
        return value.isEmpty() ? NONE : value;
    }
}
