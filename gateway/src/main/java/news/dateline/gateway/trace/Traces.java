package news.dateline.gateway.trace;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts each request into its trace (W3C Trace Context, level 1). Where somebody collects traces the gateway is two spans of
 * it, one for the request and one for the call of the upstream; where nobody does it is a span that nobody sees. Spans tell the
 * route, never a path or a query, which may be secrets.
 */
@ApplicationScoped
public class Traces {

    static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    static final AttributeKey<String> UPSTREAM = AttributeKey.stringKey("peer.service");

    private static final int LEAST_ERROR = 500;
    private static final String HEADER = "traceparent";
    private static final String STATE = "tracestate";
    private static final Pattern WELL_FORMED =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})");
    private static final String KEY = Traces.class.getName();

    private final Tracer tracer;
    private final boolean silent;

    Traces(OpenTelemetry telemetry, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean silent) {
        this.tracer = telemetry.getTracer("news.dateline.gateway");
        this.silent = silent;
    }

    /** Settles the trace of a request that has just come in, and writes it into the headers that go on. */
    public void begin(RoutingContext context) {
        MultiMap headers = context.request().headers();
        SpanContext sent = sent(headers);
        if (!sent.isValid()) {
            headers.remove(STATE);
        }
        Span span = silent ? Span.wrap(Ids.next(sent)) : started(context, sent);
        context.put(KEY, span);
        headers.set(HEADER, header(span.getSpanContext()));
    }

    /** The id of the request's trace. */
    public static String idOf(RoutingContext context) {
        Span span = context.get(KEY);
        return span == null ? "" : span.getSpanContext().getTraceId();
    }

    /** The request is over. */
    public void end(RoutingContext context, String route) {
        Span span = context.get(KEY);
        if (span.isRecording() && !route.isEmpty()) {
            span.updateName(context.request().method().name() + ' ' + route).setAttribute(ROUTE, route);
        }
        end(span, context.response().getStatusCode());
    }

    /**
     * An upstream is about to be asked.
     *
     * @param headers those that it will see
     */
    public UpstreamSpan call(RoutingContext context, String upstream, MultiMap headers) {
        if (silent) {
            return new UpstreamSpan(Span.getInvalid());
        }
        String method = context.request().method().name();
        Span span = tracer.spanBuilder(method + ' ' + upstream)
                .setSpanKind(SpanKind.CLIENT)
                .setParent(Context.root().with(context.<Span>get(KEY)))
                .setAttribute(METHOD, method)
                .setAttribute(UPSTREAM, upstream)
                .startSpan();
        headers.set(HEADER, header(span.getSpanContext()));
        return new UpstreamSpan(span);
    }

    private Span started(RoutingContext context, SpanContext parent) {
        String method = context.request().method().name();
        SpanBuilder builder =
                tracer.spanBuilder(method).setSpanKind(SpanKind.SERVER).setAttribute(METHOD, method);
        return (parent.isValid() ? builder.setParent(Context.root().with(Span.wrap(parent))) : builder.setNoParent())
                .startSpan();
    }

    static void end(Span span, int status) {
        span.setAttribute(STATUS, Long.valueOf(status));
        if (status >= LEAST_ERROR) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    private static SpanContext sent(MultiMap headers) {
        List<String> sent = headers.getAll(HEADER);
        if (sent.size() == 1) {
            var parts = WELL_FORMED.matcher(sent.getFirst());
            if (parts.matches()) {
                return SpanContext.createFromRemoteParent(
                        parts.group(1), parts.group(2), TraceFlags.fromHex(parts.group(3), 0), TraceState.getDefault());
            }
        }
        return SpanContext.getInvalid();
    }

    private static String header(SpanContext span) {
        return "00-" + span.getTraceId() + '-' + span.getSpanId() + '-'
                + span.getTraceFlags().asHex();
    }
}
