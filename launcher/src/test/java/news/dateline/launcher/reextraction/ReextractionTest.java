package news.dateline.launcher.reextraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.failure.LauncherFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReextractionTest {

    private static final String STARTED =
            "{\"id\": \"7\", \"state\": \"running\", \"progress\": {\"selecting\": true}}";
    private static final String UNDER_WAY = "{\"id\": \"7\", \"state\": \"running\","
            + " \"progress\": {\"selecting\": true, \"selected\": 5, \"waiting\": 2, \"sent\": 1}}";
    private static final String FINISHED =
            "{\"id\": \"7\", \"state\": \"finished\", \"finished\": \"2026-03-11T09:00:00Z\","
                    + " \"progress\": {\"selected\": 5, \"changed\": 2, \"unchanged\": 3, \"won\": 4, \"lost\": 1, \"relinked\": 6}}";

    private final Queue<String> answers = new ArrayDeque<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private HttpServer server;
    private int status = 202;

    @BeforeEach
    void pretendToBeTheSuite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/reextractions", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aJobIsFollowedToItsEnd() {
        answers.addAll(List.of(STARTED, UNDER_WAY, UNDER_WAY, FINISHED));

        assertThat(run()).isTrue();

        assertThat(bodies).startsWith("{\"source\":\"wire\"}");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Job 7 has begun; it goes on if you leave.",
                        "  running: 2 of 5 or more articles",
                        "  finished: 5 of 5 articles",
                        "finished: 2 articles changed, 3 unchanged, 0 skipped, 0 failed; 4 entities won, 1 lost,"
                                + " 6 places relinked. By article: /api/v1/reextractions/7/changes");
    }

    @Test
    void whatWasNotAnalysedIsAFailure() {
        answers.addAll(List.of(STARTED, FINISHED.replace("\"changed\": 2", "\"failed\": 2")));

        assertThat(run()).isFalse();
    }

    @Test
    void aRefusalSaysWhy() {
        status = 409;
        answers.add("{\"title\": \"Conflict\", \"detail\": \"There are 20 jobs\"}");

        assertThatThrownBy(this::run).isInstanceOf(LauncherFailure.class).hasMessageContaining("There are 20 jobs");
    }

    private boolean run() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            var gateway = new Gateway(http, address, Tokens.given("token"));
            var selection = JsonNodeFactory.instance.objectNode().put("source", "wire");
            return new Reextraction(gateway, new PrintStream(out, true, StandardCharsets.UTF_8), Duration.ofMillis(1))
                    .run(selection);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] body = answers.remove().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
