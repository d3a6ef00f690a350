package news.dateline.gateway.accesslog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import news.dateline.gateway.requestid.RequestId;
import news.dateline.gateway.trace.Traces;

/** Writes the line of a request once it is over. */
public final class AccessLog {

    /** The log category. */
    public static final String CATEGORY = "dateline.access";

    private static final Logger LOG = Logger.getLogger(CATEGORY);
    private static final int LONGEST_VALUE = 512;
    private static final Pattern SIGNED = Pattern.compile("cap(?:\\.|%2e)[^/]*", Pattern.CASE_INSENSITIVE);

    private AccessLog() {}

    /** Begins the visit of a request and sees to its line. */
    public static void follow(RoutingContext context) {
        Visit.begin(context);
        context.addEndHandler(end -> finish(context));
    }

    /** Writes the line, if it is not written yet. Vert.x does not tell the end of an answer that was cut off. */
    public static void finish(RoutingContext context) {
        var visit = Visit.of(context);
        Logger.Level level = level(context);
        if (visit.finish() && LOG.isEnabled(level)) {
            Map<String, String> fields = fields(context, visit);
            // As fields of their own where logs are JSON.
            fields.forEach(MDC::put);
            try {
                LOG.log(level, line(fields));
            } finally {
                fields.keySet().forEach(MDC::remove);
            }
        }
    }

    /** Probes come every few seconds and tell nothing. */
    private static Logger.Level level(RoutingContext context) {
        return context.request().uri().startsWith("/q/health") ? Logger.Level.DEBUG : Logger.Level.INFO;
    }

    private static Map<String, String> fields(RoutingContext context, Visit visit) {
        HttpServerRequest request = context.request();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("method", request.method().name());
        fields.put("path", visit.path(request));
        fields.put("status", Integer.toString(context.response().getStatusCode()));
        fields.put("problem", visit.refusal());
        fields.put("completed", context.response().ended() ? "" : "no");
        fields.put("requestId", RequestId.of(context));
        fields.put("traceId", Traces.idOf(context));
        fields.put("subject", visit.subject());
        fields.put("client", visit.client());
        fields.put("route", visit.route());
        fields.put("upstream", visit.upstream());
        fields.put("upstreamMillis", visit.upstreamTime());
        fields.put("millis", visit.time());
        fields.put("bytesIn", Long.toString(request.bytesRead()));
        fields.put("bytesOut", Long.toString(context.response().bytesWritten()));
        fields.values().removeIf(String::isEmpty);
        fields.replaceAll((key, value) -> harmless(value));
        return fields;
    }

    private static String line(Map<String, String> fields) {
        var line = new StringBuilder(256);
        fields.forEach((key, value) ->
                line.append(line.isEmpty() ? "" : " ").append(key).append('=').append(value));
        return line.toString();
    }

    /** A signed address is good by itself, also where it was asked for what it does not lead to. */
    static String withoutSignatures(String path) {
        return SIGNED.matcher(path).replaceAll("cap...");
    }

    /** No value may forge another key, another line or a terminal's command. */
    static String harmless(String value) {
        var harmless = new StringBuilder(value.length());
        value.chars().limit(LONGEST_VALUE).forEach(c -> harmless.append(c > ' ' && c < 0x7f ? (char) c : '?'));
        return harmless.toString();
    }
}
