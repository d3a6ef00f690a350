package news.dateline.gateway.metrics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
    /** As many as routes have methods and statuses: a look here is cheaper than one by tags in the registry. */
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Sees to it that the request is counted once it is over. */
    public void follow(RoutingContext context) {
        Timer.Sample sample = Timer.start(registry);
        var visit = Visit.of(context);
        visit.whenOver(() -> {
            var key = new Key(
                    visit.route(),
                    visit.upstream(),
                    // A client can make up methods; routes know only a few.
                    visit.route().isEmpty() ? "" : context.request().method().name(),
                    context.response().getStatusCode());
            sample.stop(timers.computeIfAbsent(key, this::timer));
        });
    }

    private Timer timer(Key key) {
        return registry.timer(
                NAME,
                "route",
                orNone(key.route()),
                "upstream",
                orNone(key.upstream()),
                "method",
                orNone(key.method()),
                "status",
                Integer.toString(key.status()));
    }

    private record Key(String route, String upstream, String method, int status) {}

    private static String orNone(String value) {
        return value.isEmpty() ? NONE : value;
    }
}
