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
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.JsonTrees;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class BulkTest {

    private static final String NDJSON = "application/x-ndjson";

    private final String source = UUID.randomUUID().toString();

    @Test
    void everyLineHasItsResultInItsPlace() {
        // when
        List<JsonNode> results = send(String.join(
                "\n",
                named("a", "One"),
                "{not json",
                named("b", "Two"),
                "",
                "{\"headline\": \"Three\"}",
                named("a", "One, revised"),
                named("b", "Two")));

        // then
        assertThat(results).extracting(result -> result.get("line").asInt()).isEqualTo(List.of(1, 2, 3, 4, 5, 6, 7));
        assertThat(results)
                .extracting(result -> result.get("status").asInt())
                .isEqualTo(List.of(201, 400, 201, 400, 400, 200, 200));
        assertThat(results.get(5).get("uri")).isEqualTo(results.get(0).get("uri"));
        assertThat(results.get(5).get("revision").asInt()).isEqualTo(2);
        assertThat(results.get(6).get("revision").asInt()).isEqualTo(1);
        assertThat(results.get(1).at("/problem/type").asText()).isEqualTo("urn:dateline:problem:malformed-request");
        assertThat(results.get(4).at("/problem/violations/0/pointer").asText()).isEqualTo("/headline");
        String article = results.get(0).get("uri").asText();
        assertThat(Topic.events(article.substring(article.lastIndexOf(':') + 1), 2))
                .hasSize(2);
        assertThat(Api.get(Tokens.reader(), Api.ARTICLES + "/search?q=revised&source=" + source)
                        .jsonPath()
                        .getInt("total.value"))
                .isEqualTo(1);
    }

    @Test
    void sendingAgainIsHarmlessWithAndWithoutNames() {
        // given
        String lines = named("a", "One") + "\n" + "{\"headlines\": [{\"value\": \"Nameless\"}]}\n";

        // when
        List<JsonNode> first = send(lines);
        List<JsonNode> again = send(lines);

        // then
        assertThat(first).extracting(result -> result.get("status").asInt()).isEqualTo(List.of(201, 201));
        assertThat(again).extracting(result -> result.get("status").asInt()).isEqualTo(List.of(200, 200));
        assertThat(again)
                .extracting(result -> result.get("uri"))
                .isEqualTo(first.stream().map(result -> result.get("uri")).toList());
        assertThat(Database.column("select count(*) from article where source = '" + source + "'"))
                .containsExactly("2");
    }

    @Test
    void aBatchOfNewKnownAndChangedLinesTakesEachForItself() {
        // given
        send(named("a", "One") + "\n" + named("b", "Two") + "\n" + named("c", "Three"));

        // when
        List<JsonNode> results = send(String.join(
                "\n",
                named("b", "Two, revised"),
                named("d", "Four"),
                named("a", "One"),
                named("b", "Two, revised again"),
                named("c", "Three, revised"),
                named("d", "Four, revised")));

        // then
        assertThat(results)
                .extracting(result -> result.get("status").asInt() + "/"
                        + result.get("revision").asInt())
                .isEqualTo(List.of("200/2", "201/1", "200/1", "200/3", "200/2", "200/2"));
        assertThat(Database.column("select count(*) from article_revision r join article a on a.id = r.article_id"
                        + " where a.source = '" + source + "'"))
                .containsExactly("8");
        assertThat(Database.column("select string_agg(action, ' ' order by t.id) from audit t"
                        + " join article a on a.id = t.article_id where a.source = '" + source + "'"
                        + " and a.external_id = 'urn:example:b'"))
                .containsExactly("CREATED REVISED REVISED");
    }

    @Test
    void charactersThatMeanSomethingToTheDatabaseAreKeptAsTheyAre() {
        // given
        String headline = "{\\\"a\\\", 'b', NULL} \\\\N \\t $1 ? :x \uD83D\uDEA2";
        String subject = "{\\\"x\\\",\\\\y, NULL}";
        String line = "{\"uri\": \"urn:example:odd\", \"headlines\": [{\"value\": \"" + headline + "\"}],"
                + " \"subjects\": [{\"name\": \"" + subject + "\"}, {\"name\": \"NULL\"}, {\"name\": \"plain\"}]}";

        // when
        List<JsonNode> results = send(line + "\n" + named("b", "Two"));

        // then
        String uri = results.get(0).get("uri").asText();
        JsonNode stored =
                JsonTrees.of(Api.get(Tokens.reader(), Api.ARTICLES + "/" + uri.substring(uri.lastIndexOf(':') + 1))
                        .asString());
        assertThat(stored.get("headlines")).isEqualTo(JsonTrees.of(line).get("headlines"));
        assertThat(Database.column("select cast(cardinality(subjects) as text) || subjects[1] from article_search"
                        + " where source = '" + source + "' and article_id = '"
                        + uri.substring(uri.lastIndexOf(':') + 1) + "'"))
                .containsExactly("3{\"x\",\\y, NULL}");
    }

    @Test
    void aLineBeyondTheLimitCostsOnlyItself() {
        // given
        String tooLong = named("b", "x".repeat(2 * 1024 * 1024));

        // when
        List<JsonNode> results = send(named("a", "One") + "\n" + tooLong + "\n" + named("c", "Three"));

        // then
        assertThat(results).extracting(result -> result.get("status").asInt()).isEqualTo(List.of(201, 413, 201));
        assertThat(results.get(1).at("/problem/type").asText()).isEqualTo("urn:dateline:problem:payload-too-large");
    }

    @Test
    void whatTheDatabaseRefusesCostsOnlyItself() {
        // given
        String killed = named("k", "Killed").replaceFirst("\\{", "{\"pubStatus\": \"canceled\", ");
        send(killed);

        // when
        List<JsonNode> results =
                send(named("a", "One") + "\n" + named("k", "Alive again") + "\n" + named("c", "Three"));

        // then
        assertThat(results).extracting(result -> result.get("status").asInt()).isEqualTo(List.of(201, 409, 201));
    }

    @Test
    void aBodyLargerThanOthersMayBeIsTaken() {
        // given
        String body = "lorem ipsum dolor ".repeat(6_000);
        List<String> lines = IntStream.range(0, 150)
                .mapToObj(number -> number % 3 == 2 ? "{broken" : whole("n" + number, "Story " + number, body))
                .toList();

        // when
        List<JsonNode> results = send(String.join("\n", lines));

        // then
        assertThat(results).hasSize(150);
        assertThat(results)
                .filteredOn(result -> result.get("status").asInt() == 201)
                .hasSize(100);
        assertThat(results)
                .filteredOn(result -> result.get("status").asInt() == 400)
                .hasSize(50);
        assertThat(results)
                .extracting(result -> result.get("line").asInt())
                .isEqualTo(IntStream.rangeClosed(1, 150).boxed().toList());
    }

    @Test
    void aLineIsAnsweredWhileTheSenderStillSends() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            // given
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            write(
                    out,
                    "POST " + Api.ARTICLES + "/bulk?source=" + source + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer " + Tokens.journalist() + "\r\nContent-Type: " + NDJSON
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n");

            // when
            chunk(out, named("a", "One") + "\n");
            String first = awaitLine(in, "\"line\":1");
            chunk(out, named("b", "Two") + "\n");
            String second = awaitLine(in, "\"line\":2");
            write(out, "0\r\n\r\n");

            // then
            assertThat(first).contains("\"status\":201");
            assertThat(second).contains("\"status\":201");
        }
    }

    @Test
    void whatIsExportedCanBeSentAgain() {
        // given
        send(IntStream.range(0, 45)
                .mapToObj(number -> named("n" + number, "Story " + number))
                .reduce("", (all, line) -> all + line + "\n"));
        send(named("w", "Withheld").replaceFirst("\\{", "{\"pubStatus\": \"withheld\", "));

        // when
        Response forReaders = Api.get(Tokens.reader(), Api.ARTICLES + "/export?source=" + source);
        Response forNewsroom = Api.get(Tokens.journalist(), Api.ARTICLES + "/export?source=" + source);

        // then
        assertThat(forReaders.contentType()).startsWith(NDJSON);
        List<JsonNode> lines = lines(forReaders);
        assertThat(lines).hasSize(45);
        assertThat(lines.getFirst().at("/headlines/0/value").asText()).isEqualTo("Story 44");
        assertThat(lines.getFirst().at("/bodies/0/value").asText()).isEqualTo("Parliament opened.");
        assertThat(lines(forNewsroom)).hasSize(46);
        assertThat(send(forReaders.asString()))
                .extracting(result -> result.get("status").asInt())
                .containsOnly(200);
        String last = lines.get(9).get("uri").asText();
        assertThat(lines(Api.get(
                        Tokens.reader(),
                        Api.ARTICLES + "/export?source=" + source + "&before="
                                + last.substring(last.lastIndexOf(':') + 1))))
                .hasSize(35);
    }

    private List<JsonNode> send(String lines) {
        Response answer = Api.as(Tokens.journalist())
                .contentType(NDJSON)
                .queryParam("source", source)
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(Api.ARTICLES + "/bulk");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return lines(answer);
    }

    private static List<JsonNode> lines(Response answer) {
        return answer.asString().lines().map(JsonTrees::of).toList();
    }

    private static String named(String name, String headline) {
        return whole(name, headline, "Parliament opened.");
    }

    private static String whole(String name, String headline, String body) {
        return "{\"uri\": \"urn:example:%s\", \"headlines\": [{\"value\": \"%s\"}], \"bodies\": [{\"value\": \"%s\"}]}"
                .formatted(name, headline, body);
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(out, Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String awaitLine(BufferedReader in, String part) throws IOException {
        List<String> seen = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            seen.add(line);
            if (line.contains(part)) {
                return line;
            }
        }
        throw new AssertionError("no line has " + part + ": " + seen);
    }
}
