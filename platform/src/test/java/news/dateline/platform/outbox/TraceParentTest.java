package news.dateline.platform.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TraceParentTest {

    private static final String HEADER = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void aTraceIsTakenUpAgain() {
        try (Scope _ = TraceParent.context(HEADER).makeCurrent()) {
            assertThat(TraceParent.current()).contains(HEADER);
        }
    }

    @Test
    void outsideATraceThereIsNone() {
        assertThat(TraceParent.current()).isEmpty();
        for (String none : new String[] {null, "", "nonsense", "00-0-0-01"}) {
            assertThat(Span.fromContext(TraceParent.context(none))
                            .getSpanContext()
                            .isValid())
                    .isFalse();
        }
    }
}
