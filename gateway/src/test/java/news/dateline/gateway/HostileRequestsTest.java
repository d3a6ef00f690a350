package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.HostileRequest;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** The malformed and hostile requests of {@code src/test/resources/hostile}, byte by byte over a socket each. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class HostileRequestsTest {

    private static final String EVERYTHING = "articles:read articles:write entities:read admin";
    private static final Set<String> FROM_UPSTREAM = Set.of("200", "bare 302");
    private static final Set<String> WHAT_A_PLAIN_REQUEST_BRINGS = Set.of(
            "accept-encoding",
            "authorization",
            "content-length",
            "host",
            "te",
            "traceparent",
            "transfer-encoding",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-proto",
            "x-odd",
            "x-request-id");

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    static Stream<HostileRequest> requests() {
        return HostileRequest.all();
    }

    @Test
    void corpusIsLarge() {
        assertThat(requests()).hasSizeGreaterThan(300);
    }

    @Test
    void noHostileRequestMakesTheGatewayFail() {
        assertThat(requests())
                .allSatisfy(
                        request -> assertThat(request.answers()).noneMatch(answer -> answer.matches(".*\\b5\\d\\d")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void hostileRequestIsAnsweredOrItsConnectionClosedAndWhatIsRefusedIsNotForwarded(HostileRequest request)
            throws IOException {
        long before = servedByUpstreams();

        String received = send(request);

        String answer = HostileRequest.answer(received);
        assertThat(request.answers()).as(received).contains(answer);
        assertThat(servedByUpstreams()).isEqualTo(before + (FROM_UPSTREAM.contains(answer) ? 1 : 0));
        if (answer.equals("200")) {
            assertThat(headersSeenByUpstream(received)).isSubsetOf(WHAT_A_PLAIN_REQUEST_BRINGS);
        }
    }

    private String send(HostileRequest request) throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(request.bytes(tokens.with(EVERYTHING)));
            // What has no end is not answered before its connection has one.
            if (request.answers().contains("closed")) {
                raw.finishWriting();
                return raw.readToEnd();
            }
            String received = raw.readResponse();
            raw.finishWriting();
            return received + raw.readToEnd();
        }
    }

    private static Set<String> headersSeenByUpstream(String received) {
        String body = received.substring(received.indexOf("\r\n\r\n") + 4);
        var echo = new JsonObject(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
        return new TreeSet<>(echo.getJsonObject("headers").fieldNames());
    }

    private long servedByUpstreams() {
        return List.of("articles", "entities").stream()
                .mapToLong(upstream -> Long.parseLong(new Client(base)
                        .send("GET", "/api/v1/" + upstream + "?do=count", tokens.with(EVERYTHING))
                        .body()))
                .sum();
    }
}
