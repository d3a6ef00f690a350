package news.dateline.articles.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.JsonTrees;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** The sender of a bulk request dies in the middle of a line. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class BulkInterruptionTest {

    private static final int LINES = 1_000;
    private static final int ACKNOWLEDGED = 50;

    /** In one statement, so that all counts are of one moment. */
    private static final String WHOLE = """
            select count(a.id) || ' ' || count(r.article_id) || ' ' || count(s.article_id) || ' ' || count(c.article_id)
                   || ' ' || count(t.article_id)
            from article a
            left join article_revision r on r.article_id = a.id
            left join article_search s on s.article_id = a.id
            left join article_story c on c.article_id = a.id
            left join audit t on t.article_id = a.id
            where a.source = '%s'
            """;

    private final String source = UUID.randomUUID().toString();

    @Test
    void whatItWasToldIsStoredNothingIsStoredByHalfAndSendingAgainIsHarmless() throws IOException {
        // given
        List<String> told = new ArrayList<>();

        // when
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            send(socket.getOutputStream(), lines(LINES) + "{\"uri\": \"urn:example:cut-off\", \"headlines\": [{\"va");
            while (told.size() < ACKNOWLEDGED) {
                String line = in.readLine();
                // A chunk of the answer may end within a line.
                if (line.startsWith("{\"line\"") && line.endsWith("}")) {
                    told.add(JsonTrees.of(line).get("uri").asText());
                }
            }
            // Without a farewell.
            socket.setSoLinger(true, 0);
        }

        // then
        assertThat(Database.column("select 'urn:dateline:article:' || id from article where source = '" + source + "'"))
                .containsAll(told);
        assertThat(Database.column(WHOLE.formatted(source)).getFirst()).matches("(\\d+)( \\1){4}");

        // when
        List<JsonNode> results = Api.as(Tokens.journalist())
                .contentType("application/x-ndjson")
                .queryParam("source", source)
                .body(lines(LINES).getBytes(StandardCharsets.UTF_8))
                .post(Api.ARTICLES + "/bulk")
                .asString()
                .lines()
                .map(JsonTrees::of)
                .toList();

        // then
        assertThat(results)
                .hasSize(LINES)
                .extracting(result -> result.get("status").asInt())
                // What was not told may be stored all the same: on a fast machine that is everything.
                .isSubsetOf(200, 201);
        assertThat(results)
                .filteredOn(result -> told.contains(result.get("uri").asText()))
                .hasSize(ACKNOWLEDGED)
                .extracting(result -> result.get("status").asInt())
                .containsOnly(200);
        assertThat(Database.column(WHOLE.formatted(source))).containsExactly("1000 1000 1000 1000 1000");
    }

    private void send(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(
                out,
                "POST " + Api.ARTICLES + "/bulk?source=" + source + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Authorization: Bearer " + Tokens.journalist()
                        + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(bytes.length) + "\r\n");
        out.write(bytes);
        write(out, "\r\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{\"uri\": \"urn:example:" + number + "\", \"headlines\": [{\"value\": \"Story "
                        + number + "\"}], \"bodies\": [{\"value\": \"Parliament opened on day " + number + ".\"}]}\n")
                .collect(Collectors.joining());
    }
}
