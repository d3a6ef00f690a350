package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is written about a request, and what is not. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class AccessLogLineTest {

    private static final Logger LOG = Logger.getLogger("dateline.access");

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Queue<String> routes = new ConcurrentLinkedQueue<>();
    private final Handler collector = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage());
            routes.add(MDC.get("route") instanceof String route ? route : "none");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(collector);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(collector);
    }

    @Test
    void lineTellsWhoDidWhatAndHowItEnded() {
        new Client(base)
                .send("GET", "/api/v1/articles/7?secret=hidden", tokens.with("articles:read"), "X-Request-Id", "r1");

        assertThat(line())
                .matches("method=GET path=/api/v1/articles/7 status=200 requestId=r1 traceId=[0-9a-f]{32} subject="
                        + Tokens.SUBJECT
                        + " client="
                        + Tokens.CLIENT
                        + " route=/api/v1/articles/\\{id} upstream=articles upstreamMillis=\\d+ millis=\\d+"
                        + " bytesIn=0 bytesOut=\\d+");
    }

    @Test
    void partsOfTheLineAreFieldsWhereLogsAreJson() {
        new Client(base).send("GET", "/api/v1/articles/7", tokens.with("articles:read"));

        assertThat(line()).isNotEmpty();
        assertThat(routes).containsExactly("/api/v1/articles/{id}");
    }

    @Test
    void refusalHasALineWithoutTheTokenToo() {
        new Client(base).send("GET", "/api/v1/articles?token=hidden", tokens.signedByStranger(), "X-Request-Id", "r2");

        assertThat(line())
                .matches(
                        "method=GET path=/api/v1/articles status=401 problem=unauthenticated requestId=r2 traceId=[0-9a-f]{32} route=/api/v1/articles millis=\\d+ bytesIn=0 bytesOut=\\d+");
    }

    @Test
    void addressThatIsAPermissionIsNotWritten() {
        new Client(base).send("GET", "/api/v1/test/open/hidden", null, "X-Request-Id", "r4");

        assertThat(line())
                .matches(
                        "method=GET status=200 requestId=r4 traceId=[0-9a-f]{32} route=/api/v1/test/open/\\{secret} upstream=entities"
                                + " upstreamMillis=\\d+ millis=\\d+ bytesIn=0 bytesOut=\\d+");
    }

    @Test
    void clientThatGoesAwayLeavesALineThatSaysSo() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write("GET /api/v1/articles?do=download&mebibytes=64 HTTP/1.1\r\nHost: x\r\nX-Request-Id: r3\r\n"
                    + "Authorization: Bearer " + tokens.with("articles:read") + "\r\n\r\n");
            raw.readHead();
        }

        assertThat(line())
                .matches("method=GET path=/api/v1/articles status=200 completed=no requestId=r3 traceId=[0-9a-f]{32}"
                        + " subject=" + Tokens.SUBJECT + " .*");
    }

    @Test
    void probesAreNotLogged() {
        var client = new Client(base);

        client.send("GET", "/q/health/live", null);
        client.send("GET", "/", null, "X-Request-Id", "after-the-probe");

        assertThat(line()).contains("requestId=after-the-probe");
    }

    private String line() {
        await().until(() -> !lines.isEmpty());
        assertThat(lines).hasSize(1);
        return lines.element();
    }
}
