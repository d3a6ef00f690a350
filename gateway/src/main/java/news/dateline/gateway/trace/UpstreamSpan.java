package news.dateline.gateway.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;

/** The part of a trace in which an upstream is waited for. Whichever end comes first counts. */
public final class UpstreamSpan {

    private final Span span;

    UpstreamSpan(Span span) {
        this.span = span;
    }

    /** The upstream has answered with this status. */
    public void answered(int status) {
        Traces.end(span, status);
    }

    /** There was no answer. */
    public void failed() {
        span.setStatus(StatusCode.ERROR);
        span.end();
    }
}
