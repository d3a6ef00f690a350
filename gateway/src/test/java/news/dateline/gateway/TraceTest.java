package news.dateline.gateway;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Objects;

import jakarta.inject.Inject;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.EndedSpans;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Traces go on through the gateway. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class TraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN = "00f067aa0ba902b7";

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    @Inject
    EndedSpans spans;

    @Test
    void traceOfTheClientGoesOnBelowASpanOfTheGateway() {
        JsonObject seen = headersSeen(send("traceparent", "00-" + TRACE + "-" + SPAN + "-01", "tracestate", "a=1"));

        assertThat(seen.getString("traceparent"))
                .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
                .doesNotContain(SPAN);
        assertThat(seen.getString("tracestate")).isEqualTo("a=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "nonsense"
            })
    void illFormedTraceIsReplaced(String traceparent) {
        JsonObject seen = headersSeen(send("traceparent", traceparent, "tracestate", "a=1"));

        assertThat(seen.getString("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .isNotEqualTo(traceparent);
        assertThat(seen.fieldNames()).doesNotContain("tracestate");
    }

    @Test
    void gatewayIsTwoSpansOfTheTraceThatTellTheRouteAndNothingSecret() {
        JsonObject seen = headersSeen(new Client(base)
                .send(
                        "GET",
                        "/api/v1/articles/7/entities?q=secret",
                        tokens.with("entities:read"),
                        "traceparent",
                        "00-" + TRACE + "-" + SPAN + "-01"));

        SpanData call = await().until(() -> ended(SpanKind.CLIENT, seen), Objects::nonNull);
        SpanData request = await().until(
                        () -> spans.ended().stream()
                                .filter(span -> span.getSpanId().equals(call.getParentSpanId()))
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
        assertThat(call.getName()).isEqualTo("GET entities");
        assertThat(call.getTraceId()).isEqualTo(TRACE);
        assertThat(request.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(request.getName()).isEqualTo("GET /api/v1/articles/{id}/entities");
        assertThat(request.getParentSpanId()).isEqualTo(SPAN);
        assertThat(request.getAttributes().get(AttributeKey.longKey("http.response.status_code")))
                .isEqualTo(200);
        assertThat(request.toString() + call).doesNotContain("secret");
    }

    private SpanData ended(SpanKind kind, JsonObject headersSeen) {
        String spanId = headersSeen.getString("traceparent").split("-", -1)[2];
        return spans.ended().stream()
                .filter(span -> span.getKind() == kind && span.getSpanId().equals(spanId))
                .findFirst()
                .orElse(null);
    }

    private HttpResponse<String> send(String... headers) {
        return new Client(base).send("GET", "/api/v1/articles", tokens.with("articles:read"), headers);
    }

    private static JsonObject headersSeen(HttpResponse<String> response) {
        return new JsonObject(response.body()).getJsonObject("headers");
    }
}
