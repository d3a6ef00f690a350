package news.dateline.gateway.trace;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * The {@code traceparent} of a request (W3C Trace Context, level 1). The gateway begins a trace where the client did not, and
 * is a span of its own in either, so that the services' spans hang below it.
 */
public final class TraceContext {

    private static final String HEADER = "traceparent";
    private static final String STATE = "tracestate";
    private static final Pattern WELL_FORMED =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE_ID_BEGINS = 3;
    private static final int TRACE_ID_ENDS = 35;
    private static final int FLAGS_BEGIN = 53;
    private static final String KEY = TraceContext.class.getName();

    private TraceContext() {}

    /** Settles the trace of a request that has just come in, and writes it into the headers that go on. */
    public static void assign(RoutingContext context) {
        MultiMap headers = context.request().headers();
        List<String> sent = headers.getAll(HEADER);
        boolean usable =
                sent.size() == 1 && WELL_FORMED.matcher(sent.getFirst()).matches();
        String traceId = usable ? sent.getFirst().substring(TRACE_ID_BEGINS, TRACE_ID_ENDS) : hex(2);
        String flags = usable ? sent.getFirst().substring(FLAGS_BEGIN) : "00";
        if (!usable) {
            headers.remove(STATE);
        }
        headers.set(HEADER, "00-" + traceId + '-' + hex(1) + '-' + flags);
        context.put(KEY, traceId);
    }

    /** The id of the trace. */
    public static String idOf(RoutingContext context) {
        return context.get(KEY, "");
    }

    private static String hex(int longs) {
        var id = new StringBuilder();
        for (int i = 0; i < longs; i++) {
            // Zero alone would not be an id.
            id.append(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1));
        }
        return id.toString();
    }
}
