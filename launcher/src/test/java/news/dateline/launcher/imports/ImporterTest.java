package news.dateline.launcher.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImporterTest {

    @TempDir
    private Path folder;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String accessToken = "t";
    private HttpServer server;

    @BeforeEach
    void pretendToBeTheSuite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/protocol/openid-connect/token",
                exchange -> answer(exchange, 200, "{\"access_token\":\"" + accessToken + "\",\"expires_in\":600}"));
        server.createContext("/api/v1/articles/bulk", this::bulk);
        server.start();
    }

    private void bulk(HttpExchange exchange) throws IOException {
        List<String> lines = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        boolean first = received.isEmpty();
        lines.forEach(line -> received.add(exchange.getRequestURI().getRawQuery() + " " + line));
        if (first && lines.getFirst().contains("busy")) {
            answer(exchange, 503, "{}");
        } else if (first && lines.getFirst().contains("lost")) {
            exchange.close();
        } else {
            answer(exchange, 200, lines.stream().map(ImporterTest::result).collect(Collectors.joining("\n")));
        }
    }

    private static String result(String line) {
        if (line.contains("bad")) {
            return "{\"status\":400,\"problem\":{\"title\":\"Validation\",\"violations\":[{\"pointer\":\"/x\",\"message\":\"no\"}]}}";
        }
        return "{\"status\":" + (line.contains("known") ? 200 : 201) + "}";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatFailsIsToldAndKeptAndTheRestGoesIn() {
        boolean complete = run("{\"uri\":\"a\"}\n{\"uri\":\"known\"}\n{\"uri\":\"bad\"}\nnonsense\n");

        assertThat(complete).isFalse();
        assertThat(received).hasSize(3).allMatch(request -> request.startsWith("source=My+Agency "));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("4 articles (1 new, 1 known already, 2 failed)");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard input line 3: 400 Validation; /x no");
        assertThat(folder.resolve("errors.ndjson"))
                .content()
                .hasLineCount(2)
                .contains("{\"item\":\"standard input line 3\",\"reason\":\"400 Validation; /x no\"}");
    }

    @Test
    void ofManyFailuresTheFirstAreShownAndAllKept() {
        run("nonsense\n".repeat(60));

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("standard input line 50: ")
                .contains("More failures are not shown here; they are in ")
                .doesNotContain("standard input line 51: ");
        assertThat(folder.resolve("errors.ndjson")).content().hasLineCount(60);
    }

    @Test
    void anImportWithoutFailureLeavesNoErrorFile() {
        boolean complete = run("{\"uri\":\"a\"}\n");

        assertThat(complete).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anArticleWithoutAnIdIsTriedAgainAsTheSameArticle() {
        boolean complete = run("{\"headlines\":[{\"value\":\"busy\"}]}\n");

        assertThat(complete).isTrue();
        assertThat(received)
                .hasSize(2)
                .allMatch(request -> request.contains("{\"role\":\"externalId\",\"value\":\"sha256:"));
        assertThat(received.get(1)).isEqualTo(received.get(0));
    }

    @Test
    void anArticleWhoseAnswerWasLostIsTriedAgainAsTheSameArticle() {
        boolean complete = run("{\"headlines\":[{\"value\":\"lost\"}]}\n");

        assertThat(complete).isTrue();
        assertThat(received)
                .hasSize(2)
                .allMatch(request -> request.contains("{\"role\":\"externalId\",\"value\":\"sha256:"));
        assertThat(received.get(1)).isEqualTo(received.get(0));
    }

    @Test
    void anUnexpectedFaultIsAFailureOfItsArticle() {
        accessToken = "no\\nheader";

        boolean complete = run("{\"uri\":\"a\"}\n{\"uri\":\"b\"}\n");

        assertThat(complete).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2 articles (0 new, 0 known already, 2 failed)");
    }

    @Test
    void aFaultInReadingDoesNotDropWhatWasReadBefore() throws IOException {
        Path first = Files.writeString(folder.resolve("a.ndjson"), "{\"uri\":\"a\"}\n".repeat(20));
        Path missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> importAll(List.of(first.toString(), missing.toString()), ""))
                .hasMessageContaining("missing.json");

        assertThat(received).hasSize(20);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("20 articles (20 new, 0 known already, 0 failed)");
    }

    @Test
    void failuresAreCountedEvenWhenTheirFileCannotBeWritten() throws IOException {
        Files.createDirectory(folder.resolve("errors.ndjson"));

        boolean complete = run("{\"uri\":\"bad\"}\nnonsense\n");

        assertThat(complete).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2 articles (0 new, 0 known already, 2 failed)");
    }

    private boolean run(String lines) {
        return importAll(List.of("-"), lines);
    }

    private boolean importAll(List<String> paths, String lines) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        try (HttpClient http = HttpClient.newHttpClient()) {
            Gateway gateway = new Gateway(http, address, Tokens.ofIntegration(http, address, "secret"));
            return new Importer(gateway, print(out), print(err), folder.resolve("errors.ndjson"))
                    .run(paths, "My Agency", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
