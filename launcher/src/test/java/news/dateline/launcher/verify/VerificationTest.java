package news.dateline.launcher.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationTest {

    private static final String ITEM = "{\"uri\":\"urn:dateline:article:%s\",\"version\":\"%d\",\"pubStatus\":\"%s\"}";
    private static final String FIRST_PAGE = "{\"items\":[" + ITEM.formatted("fine", 2, "usable") + ","
            + ITEM.formatted("lost", 1, "usable") + "]," + "\"next\":\"page2\"}";
    private static final String LAST_PAGE =
            "{\"items\":[" + ITEM.formatted("old", 3, "usable") + "," + ITEM.formatted("killed", 2, "canceled") + "]}";

    private final Map<String, Integer> analysed = new ConcurrentHashMap<>(Map.of("fine", 2, "old", 2));
    private final List<String> replayed = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void pretendToBeTheSuite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/articles", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatDiffersIsToldAndNothingIsChanged() {
        Verification.Result result = run(false);

        assertThat(result.articles()).isEqualTo(4);
        assertThat(result.differing())
                .containsExactly(
                        new Verification.Difference("lost", "revision 1 is not analysed"),
                        new Verification.Difference("old", "revision 3 is current, revision 2 is analysed"));
        assertThat(replayed).isEmpty();
    }

    @Test
    void whatDiffersIsToldAgainUntilItAgrees() {
        Verification.Result result = run(true);

        assertThat(result).isEqualTo(new Verification.Result(4, List.of(), 2));
        assertThat(replayed).containsExactly("lost", "old");
    }

    private Verification.Result run(boolean repair) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            var out = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
            return new Verification(new Gateway(http, address, Tokens.given("token")), out).run(repair);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        if (path.length == 4) {
            boolean last = exchange.getRequestURI().getQuery().contains("cursor=page2");
            send(exchange, 200, last ? LAST_PAGE : FIRST_PAGE);
        } else if (path[5].equals("replay")) {
            replayed.add(path[4]);
            analysed.put(path[4], path[4].equals("old") ? 3 : 1);
            send(exchange, 202, "");
        } else if (analysed.containsKey(path[4])) {
            send(exchange, 200, "{\"revision\":" + analysed.get(path[4]) + "}");
        } else {
            send(exchange, 404, "{}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
