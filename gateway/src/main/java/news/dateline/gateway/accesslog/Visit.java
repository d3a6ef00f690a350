package news.dateline.gateway.accesslog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** What is learnt about one request on its way through the gateway. Confined to the request's event loop. */
public final class Visit {

    private static final String KEY = Visit.class.getName();
    private static final long UNKNOWN = -1;

    private final long begun = System.nanoTime();
    private String subject = "";
    private String client = "";
    private Optional<Instant> expiry = Optional.empty();
    private String route = "";
    private String refusal = "";
    private String refusalDetail = "";
    private String upstream = "";
    private long upstreamNanos = UNKNOWN;
    private boolean pathIsSecret;
    private final List<Runnable> whenOver = new ArrayList<>(1);
    private boolean finished;

    private Visit() {}

    /** Begins to follow a request. */
    static void begin(RoutingContext context) {
        context.put(KEY, new Visit());
    }

    /** The visit of a request that has begun. */
    public static Visit of(RoutingContext context) {
        return context.get(KEY);
    }

    /** The token was good and tells who called. */
    public void calledBy(String whoseToken, String throughClient, Optional<Instant> whoseTokenExpires) {
        subject = whoseToken;
        client = throughClient;
        expiry = whoseTokenExpires;
    }

    /** When the right to what is answered ends; open where no token was needed. */
    public Optional<Instant> expiry() {
        return expiry;
    }

    /** The request goes to an upstream by a route. */
    public void goesTo(String upstreamName, String routePath) {
        upstream = upstreamName;
        route = routePath;
    }

    /** The gateway itself answers with a problem of this kind. */
    public void refusedFor(String problem) {
        refusal = problem;
    }

    /** The gateway itself answers with a problem of this kind, in these words. */
    public void refusedFor(String problem, String detail) {
        refusal = problem;
        refusalDetail = detail;
    }

    /** The path itself is a secret: the line tells the route alone. */
    public void hidePath() {
        pathIsSecret = true;
    }

    /** What to do once the request is over, however it ends; at once, if it is. */
    public void whenOver(Runnable action) {
        if (finished) {
            action.run();
        } else {
            whenOver.add(action);
        }
    }

    /** The upstream has answered with its head this long after it was asked. */
    public void answeredAfter(long nanos) {
        upstreamNanos = nanos;
    }

    /** Whether this is the first time that it is over. */
    boolean finish() {
        boolean first = !finished;
        finished = true;
        if (first) {
            whenOver.forEach(Runnable::run);
        }
        return first;
    }

    /** Which problem the gateway itself has answered with; empty if it has not. */
    public String refusal() {
        return refusal;
    }

    /** The sentence that went with it. */
    public String refusalDetail() {
        return refusalDetail;
    }

    /** Who calls, if that is known; else empty. */
    public String subject() {
        return subject;
    }

    /** The application that calls, if that is known; else empty. */
    public String client() {
        return client;
    }

    /** The path without the query; empty if it is a secret. */
    public String path(HttpServerRequest request) {
        if (pathIsSecret) {
            return "";
        }
        String target = request.uri();
        int query = target.indexOf('?');
        return AccessLog.harmless(AccessLog.withoutSignatures(query < 0 ? target : target.substring(0, query)));
    }

    /** The site whose page made the request, if a browser said so; else empty. */
    public String origin(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null ? "" : AccessLog.harmless(origin);
    }

    /** The pattern of the route, if the request has got that far; else empty. */
    public String route() {
        return route;
    }

    /** The upstream's name, if the request has got that far; else empty. */
    public String upstream() {
        return upstream;
    }

    String upstreamTime() {
        return upstreamNanos == UNKNOWN ? "" : millis(upstreamNanos);
    }

    String time() {
        return millis(System.nanoTime() - begun);
    }

    private static String millis(long nanos) {
        return Long.toString(nanos / 1_000_000);
    }
}
