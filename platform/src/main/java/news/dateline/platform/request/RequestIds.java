package news.dateline.platform.request;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

/** Gives every request an id: the client's own in {@value #HEADER}, if it is well-formed, else a new UUIDv7. */
@ApplicationScoped
public class RequestIds {

    /** The request and response header. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String KEY = "requestId";
    /** Before authentication, so that refusals carry it too. */
    private static final int PRIORITY = 1_000;

    private final CurrentVertxRequest current;

    RequestIds(CurrentVertxRequest current) {
        this.current = current;
    }

    void register(@Observes Filters filters) {
        filters.register(RequestIds::assign, PRIORITY);
    }

    /** The id of the request that is being served. */
    public String current() {
        RoutingContext context = current.getCurrent();
        return context == null ? "none" : of(context);
    }

    /** The id of a request. */
    public String of(RoutingContext context) {
        return context.get(KEY, "none");
    }

    private static void assign(RoutingContext context) {
        String sent = context.request().getHeader(HEADER);
        String id = sent != null && WELL_FORMED.matcher(sent).matches()
                ? sent
                : UuidCreator.getTimeOrderedEpoch().toString();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        context.next();
    }
}
