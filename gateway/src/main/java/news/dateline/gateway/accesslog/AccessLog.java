package news.dateline.gateway.accesslog;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import news.dateline.gateway.requestid.RequestId;

/** Writes the line of a request once it is over. */
public final class AccessLog {

    /** The log category. */
    public static final String CATEGORY = "dateline.access";

    private static final Logger LOG = Logger.getLogger(CATEGORY);
    private static final int LONGEST_VALUE = 512;

    private AccessLog() {}

    /** Begins the visit of a request and sees to its line. */
    public static void follow(RoutingContext context) {
        Visit.begin(context);
        context.addEndHandler(end -> finish(context));
    }

    /** Writes the line, if it is not written yet. Vert.x does not tell the end of an answer that was cut off. */
    public static void finish(RoutingContext context) {
        var visit = Visit.of(context);
        if (visit.finish()) {
            LOG.log(level(context), line(context, visit));
        }
    }

    /** Probes come every few seconds and tell nothing. */
    private static Logger.Level level(RoutingContext context) {
        return context.request().uri().startsWith("/q/health") ? Logger.Level.DEBUG : Logger.Level.INFO;
    }

    private static String line(RoutingContext context, Visit visit) {
        HttpServerRequest request = context.request();
        var line = new StringBuilder(256);
        append(line, "method", request.method().name());
        append(line, "path", visit.pathIsSecret() ? "" : withoutQuery(request.uri()));
        append(line, "status", Integer.toString(context.response().getStatusCode()));
        append(line, "completed", context.response().ended() ? "" : "no");
        append(line, "requestId", RequestId.of(context));
        append(line, "subject", visit.subject());
        append(line, "client", visit.client());
        append(line, "route", visit.route());
        append(line, "upstream", visit.upstream());
        append(line, "upstreamMillis", visit.upstreamTime());
        append(line, "millis", visit.time());
        append(line, "bytesIn", Long.toString(request.bytesRead()));
        append(line, "bytesOut", Long.toString(context.response().bytesWritten()));
        return line.toString();
    }

    private static void append(StringBuilder line, String key, String value) {
        if (!value.isEmpty()) {
            line.append(line.isEmpty() ? "" : " ").append(key).append('=').append(harmless(value));
        }
    }

    private static String withoutQuery(String target) {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** No value may forge another key, another line or a terminal's command. */
    static String harmless(String value) {
        var harmless = new StringBuilder(value.length());
        value.chars().limit(LONGEST_VALUE).forEach(c -> harmless.append(c > ' ' && c < 0x7f ? (char) c : '?'));
        return harmless.toString();
    }
}
