package news.dateline.gateway.door;

import java.util.List;
import java.util.Optional;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import news.dateline.gateway.accesslog.AccessLog;
import news.dateline.gateway.accesslog.Visit;
import news.dateline.gateway.problem.Problems;
import news.dateline.gateway.requestid.RequestId;
import news.dateline.gateway.route.RequestPath;

/** What happens to each request first: an id, a line in the access log, and a look at its form. */
final class Intake {

    private static final String PATH = RequestPath.class.getName();

    private final Problems problems;

    Intake(Problems problems) {
        this.problems = problems;
    }

    void receive(RoutingContext context) {
        begin(context);
        Optional<RequestPath> path = RequestPath.parse(context.request().uri());
        if (path.isEmpty() || !isUnambiguous(context.request())) {
            problems.send(context, Refusals.MALFORMED);
            return;
        }
        context.put(PATH, path.get());
        context.next();
    }

    /** Whether the request has come this far; Vert.x refuses some before any handler sees them. */
    static boolean hasBegun(RoutingContext context) {
        return Visit.of(context) != null;
    }

    static void begin(RoutingContext context) {
        RequestId.assign(context);
        AccessLog.follow(context);
    }

    static RequestPath pathOf(RoutingContext context) {
        return context.get(PATH);
    }

    /** Two servers could read these requests in two ways, and one of them is behind the gateway. */
    private static boolean isUnambiguous(HttpServerRequest request) {
        MultiMap headers = request.headers();
        List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        List<String> expectations = headers.getAll(HttpHeaders.EXPECT);
        return headers.getAll(HttpHeaders.AUTHORIZATION).size() <= 1
                && headers.getAll(HttpHeaders.CONTENT_LENGTH).size() <= 1
                && (codings.isEmpty() || codings.equals(List.of("chunked")))
                && (expectations.isEmpty() || "100-continue".equalsIgnoreCase(expectations.getFirst()));
    }
}
