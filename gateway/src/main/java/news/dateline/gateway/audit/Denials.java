package news.dateline.gateway.audit;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import news.dateline.gateway.accesslog.Visit;
import news.dateline.gateway.config.GatewayConfig;
import news.dateline.gateway.limit.RequestRates;
import news.dateline.gateway.requestid.RequestId;

/**
 * Writes a JSON line in the category {@value #CATEGORY} for each request that the gateway refused or a service denied. There
 * are no more lines in a minute than the limit says, so that nobody fills the disk by knocking; the next line counts those
 * that were left out. Neither credentials nor queries are written.
 */
@ApplicationScoped
public class Denials {

    /** The log category. */
    public static final String CATEGORY = "dateline.audit";

    private static final Logger LOG = Logger.getLogger(CATEGORY);
    private static final Set<Integer> DENIED_BY_SERVICE = Set.of(401, 403, 429);

    private final RequestRates rates;
    private final MeterRegistry meters;
    private final int perMinute;
    private final AtomicLong leftOut = new AtomicLong();

    Denials(RequestRates rates, MeterRegistry meters, GatewayConfig config) {
        this.rates = rates;
        this.meters = meters;
        this.perMinute = config.audit().denialsPerMinute();
    }

    /** Sees to the record of a request, should it be denied. */
    public void follow(RoutingContext context) {
        Visit.of(context).whenOver(() -> {
            if (isDenied(context)) {
                record(context);
            }
        });
    }

    /** A failure of the gateway's own or of a service, 5xx, denies nobody anything. */
    private static boolean isDenied(RoutingContext context) {
        int status = context.response().getStatusCode();
        boolean refused = !Visit.of(context).refusal().isEmpty();
        return refused ? status < 500 : DENIED_BY_SERVICE.contains(status);
    }

    private void record(RoutingContext context) {
        var visit = Visit.of(context);
        int status = context.response().getStatusCode();
        meters.counter("gateway.denials", "status", Integer.toString(status)).increment();
        if (!rates.takeHere("denials", "all", perMinute).granted()) {
            leftOut.incrementAndGet();
            return;
        }
        var line = new JsonObject()
                .put("time", Instant.now().toString())
                .put("event", "denied")
                .put("status", status)
                // What a service denies it words itself.
                .put("reason", visit.refusal().isEmpty() ? "by-service" : visit.refusal())
                .put("method", context.request().method().name())
                .put("requestId", RequestId.of(context))
                .put("address", context.request().remoteAddress().hostAddress());
        putUnlessEmpty(line, "detail", visit.refusalDetail());
        putUnlessEmpty(line, "path", visit.path(context.request()));
        putUnlessEmpty(line, "route", visit.route());
        putUnlessEmpty(line, "upstream", visit.upstream());
        putUnlessEmpty(line, "origin", visit.origin(context.request()));
        putUnlessEmpty(line, "subject", visit.subject());
        putUnlessEmpty(line, "client", visit.client());
        long before = leftOut.getAndSet(0);
        if (before > 0) {
            line.put("leftOutBefore", before);
        }
        LOG.info(line.encode());
    }

    private static void putUnlessEmpty(JsonObject line, String key, String value) {
        if (!value.isEmpty()) {
            line.put(key, value);
        }
    }
}
