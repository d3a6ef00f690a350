package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.RawHttp2Client;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Malformed and hostile requests over HTTP/2, frame by frame, where it is spoken without TLS. */
@QuarkusTest
@WithTestResource(
        value = GatewayEnvironment.class,
        initArgs = {
            @ResourceArg(name = GatewayEnvironment.ARTICLES_DOWN, value = "yes"),
            @ResourceArg(name = GatewayEnvironment.HASTE, value = "yes"),
            @ResourceArg(name = GatewayEnvironment.ENTITIES_PATIENCE, value = "1500ms")
        })
class Http2HostileRequestsTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "hostile-http2.tsv");
    private static final String UPGRADE = String.join(
            "\r\n", "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__", "");
    private static final int HEAD = RawHttp2Client.END_HEADERS;
    private static final int WHOLE = RawHttp2Client.END_HEADERS | RawHttp2Client.END_STREAM;

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    static Stream<Arguments> requests() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 3))
                .map(columns -> Arguments.of(columns[1], List.of(columns[0].split("\\|", -1)), columns[2]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void hostileRequestIsRefusedAndNotForwarded(String what, List<String> answers, String headers) throws IOException {
        long before = served();

        try (var raw = new RawHttp2Client(base)) {
            raw.headers(1, WHOLE, headers(headers));
            String answer = raw.answer(1);

            assertThat(answers).as(what).contains(answer);
            assertThat(served()).isEqualTo(answer.equals("200") ? before + 1 : before);
        }
    }

    @Test
    void bodyThatContradictsItsLengthIsNotForwardedAsComplete() throws IOException {
        long before = served();

        try (var raw = new RawHttp2Client(base)) {
            raw.headers(
                    1,
                    HEAD,
                    headers(":method: POST | :scheme: http | :path: /api/v1/extract | :authority: x | {token} |"
                            + " content-length: 3"));
            raw.data(1, RawHttp2Client.END_STREAM, "four".getBytes(StandardCharsets.US_ASCII));

            assertThat(raw.answer(1)).isIn("reset", "goaway", "closed", "400", "408");
        }
        assertThat(served()).isEqualTo(before);
    }

    @Test
    void floodOfRequestsThatAreTakenBackEndsTheConnection() throws IOException {
        String[] headers = headers(":method: GET | :scheme: http | :path: /api/v1/entities | :authority: x | {token}");

        try (var raw = new RawHttp2Client(base)) {
            String answer = "";
            try {
                for (int stream = 1; stream < 2_000; stream += 2) {
                    raw.headers(stream, WHOLE, headers).reset(stream);
                }
                answer = raw.answer(3_001);
            } catch (IOException ended) {
                answer = "closed";
            }
            assertThat(answer).isIn("goaway", "closed");
        }
        assertThat(new Client(base).send("GET", "/q/health/live", null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void upgradeFromHttp1LeadsPastNoCheck() throws IOException {
        long before = served();

        try (var raw = new RawClient(base)) {
            raw.write("GET /api/v1/entities HTTP/1.1\r\nHost: x\r\n" + UPGRADE + "\r\n");
            raw.finishWriting();

            assertThat(raw.readToEnd()).doesNotContain("x-upstream");
        }
        assertThat(served()).isEqualTo(before);
    }

    private String[] headers(String text) {
        return text.replace("{token}", "authorization: Bearer " + tokens.with("entities:read"))
                .replace("\\r\\n", "\r\n")
                .replace("{long}", "a".repeat(20_000))
                .replace("{many}", " | x-odd: a".repeat(101))
                .split(" \\| ", -1);
    }

    private long served() {
        return Long.parseLong(new Client(base)
                .send("GET", "/api/v1/entities?do=count", tokens.with("entities:read"))
                .body());
    }
}
