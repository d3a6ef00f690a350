package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Streams of events have connections of their own: six to this upstream, which has only two for requests. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class EventStreamPoolTest {

    private static final String FEED = "/api/v1/test/feed";
    private static final int PLACES = 6;

    @TestHTTPResource("/")
    URI base;

    @TestHTTPResource(value = "/", management = true)
    URI inside;

    Tokens tokens;

    @Test
    void streamsTakeNoConnectionFromRequestsAndOneTooManyIsRefusedUntilAnotherEnds() throws IOException {
        List<RawClient> streams = new ArrayList<>();
        try {
            for (int i = 0; i < PLACES; i++) {
                streams.add(stream(i));
                assertThat(streams.getLast().readUntil("data: one\n\n")).startsWith("HTTP/1.1 200 ");
            }
            assertThat(openStreams()).isEqualTo("gateway_streams_open{kind=\"events\"} 6.0");
            var request = new Client(base).send("GET", FEED, tokenOf(PLACES));
            assertThat(request.statusCode()).isEqualTo(200);

            try (var tooMany = stream(PLACES)) {
                String refusal = tooMany.readResponse();
                assertThat(refusal).startsWith("HTTP/1.1 503 ").contains("Retry-After: 1\r\n");
                assertThat(new JsonObject(refusal.substring(refusal.indexOf('{'))).getString("type"))
                        .isEqualTo("urn:dateline:problem:service-unavailable");
            }

            streams.removeFirst().close();
            await().until(() -> {
                try (var next = stream(PLACES)) {
                    return next.readHead().startsWith("HTTP/1.1 200 ");
                }
            });
        } finally {
            for (RawClient stream : streams) {
                stream.close();
            }
        }
        await().until(() -> openStreams().endsWith(" 0.0"));
    }

    private RawClient stream(int listener) throws IOException {
        return new RawClient(base)
                .write("GET " + FEED + "?do=event-stream HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n"
                        + "Authorization: Bearer " + tokenOf(listener) + "\r\n\r\n");
    }

    private String tokenOf(int listener) {
        return tokens.altered("articles:read", claims -> claims.subject("listener-" + listener));
    }

    private String openStreams() {
        return new Client(inside)
                .send("GET", "/q/metrics", null)
                .body()
                .lines()
                .filter(line -> line.startsWith("gateway_streams_open{kind=\"events\"}"))
                .findFirst()
                .orElseThrow();
    }
}
