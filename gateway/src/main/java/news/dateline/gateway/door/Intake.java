package news.dateline.gateway.door;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.ext.web.RoutingContext;

import news.dateline.gateway.accesslog.AccessLog;
import news.dateline.gateway.accesslog.Visit;
import news.dateline.gateway.audit.Denials;
import news.dateline.gateway.config.GatewayConfig;
import news.dateline.gateway.cors.Cors;
import news.dateline.gateway.metrics.RequestMetrics;
import news.dateline.gateway.problem.Problem;
import news.dateline.gateway.problem.Problems;
import news.dateline.gateway.requestid.RequestId;
import news.dateline.gateway.route.RequestPath;
import news.dateline.gateway.trace.Traces;

/** What happens to each request first: an id, a line in the access log, and a look at its form. */
@ApplicationScoped
class Intake {

    private static final String PATH = RequestPath.class.getName();

    private final Problems problems;
    private final Form form;
    private final RequestMetrics metrics;
    private final Denials denials;
    private final Cors cors;
    private final Traces traces;
    private final ConnectionLimit connections;

    Intake(
            Problems problems,
            RequestMetrics metrics,
            Denials denials,
            Cors cors,
            Traces traces,
            ConnectionLimit connections,
            GatewayConfig config) {
        this.problems = problems;
        this.connections = connections;
        this.metrics = metrics;
        this.denials = denials;
        this.cors = cors;
        this.traces = traces;
        this.form = new Form(config.limits());
    }

    void receive(RoutingContext context) {
        connections.holdFor(context.request().connection());
        begin(context);
        metrics.follow(context);
        denials.follow(context);
        cors.mark(context);
        Optional<Problem> flaw = form.flaw(context.request());
        if (flaw.isPresent()) {
            problems.sendLast(context, flaw.get());
            return;
        }
        Optional<RequestPath> path = RequestPath.parse(context.request().uri());
        if (path.isEmpty()) {
            problems.sendLast(context, Refusals.MALFORMED);
            return;
        }
        context.put(PATH, path.get());
        context.next();
    }

    /** Whether the request has come this far; Vert.x refuses some before any handler sees them. */
    static boolean hasBegun(RoutingContext context) {
        return Visit.of(context) != null;
    }

    void begin(RoutingContext context) {
        RequestId.assign(context);
        traces.begin(context);
        AccessLog.follow(context);
        var visit = Visit.of(context);
        visit.whenOver(() -> traces.end(context, visit.route()));
        SecurityHeaders.put(context.response());
    }

    static RequestPath pathOf(RoutingContext context) {
        return context.get(PATH);
    }
}
