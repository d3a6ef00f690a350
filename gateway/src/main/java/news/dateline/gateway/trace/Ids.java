package news.dateline.gateway.trace;

import java.util.concurrent.ThreadLocalRandom;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;

/** New ids. They are no secrets, so a fast source of chance will do. */
final class Ids {

    private Ids() {}

    /** A span below the given one, or one that begins a trace where there is none. */
    static SpanContext next(SpanContext parent) {
        boolean known = parent.isValid();
        return SpanContext.create(
                known ? parent.getTraceId() : TraceId.fromLongs(number(), number()),
                SpanId.fromLong(number()),
                known ? parent.getTraceFlags() : TraceFlags.getDefault(),
                TraceState.getDefault());
    }

    /** Zero alone would not be an id. */
    private static long number() {
        return ThreadLocalRandom.current().nextLong() | 1;
    }
}
