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
import static org.assertj.core.api.Assertions.tuple;

class VerificationTest {

    private static final String KILL_IT_AGAIN =
            "it was killed, and article-service has lost that: kill it again, for a kill is not undone by telling";
    private static final String ITEM = "{\"uri\":\"urn:dateline:article:%s\",\"version\":\"%d\",\"pubStatus\":\"%s\"}";
    private static final String FIRST_PAGE = "{\"items\":[" + ITEM.formatted("fine", 2, "usable") + ","
            + ITEM.formatted("lost", 1, "usable") + "," + ITEM.formatted("unsearchable", 1, "usable")
            + "],\"next\":\"page2\"}";
    private static final String LAST_PAGE = "{\"items\":[" + ITEM.formatted("old", 3, "usable") + ","
            + ITEM.formatted("killed", 2, "canceled") + "," + ITEM.formatted("revived", 1, "usable") + "]}";
    private static final String KNOWN_THERE = "{\"items\":[{\"articleUri\":\"urn:dateline:article:fine\"},"
            + "{\"articleUri\":\"urn:dateline:article:orphan\"}]}";
    private static final String ENTITIES = ",\"entities\":[{\"uri\":\"urn:dateline:entity:1\",\"mentions\":2}]}";
    private static final String NO_ENTITIES = ",\"entities\":[]}";

    /** What entity-service, and what search, answer of an article. */
    private final Map<String, String> analyses = new ConcurrentHashMap<>(Map.of(
            "fine", "{\"status\":\"usable\",\"revision\":2" + ENTITIES,
            "unsearchable", "{\"status\":\"usable\",\"revision\":1" + ENTITIES,
            "old", "{\"status\":\"usable\",\"revision\":2" + ENTITIES,
            "killed", "{\"status\":\"killed\",\"revision\":2" + NO_ENTITIES,
            "revived", "{\"status\":\"killed\",\"revision\":2" + NO_ENTITIES,
            "orphan", "{\"status\":\"usable\",\"revision\":4" + ENTITIES));

    private final Map<String, String> projections = new ConcurrentHashMap<>(Map.of(
            "fine", "{\"revision\":2" + ENTITIES,
            "lost", "{\"revision\":0" + NO_ENTITIES,
            "unsearchable", "{\"revision\":1" + NO_ENTITIES,
            "old", "{\"revision\":2" + ENTITIES,
            "killed", "{\"revision\":2" + NO_ENTITIES,
            "revived", "{\"revision\":1" + ENTITIES));

    private final List<String> replayed = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void pretendToBeTheSuite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatDiffersIsToldAndNothingIsChanged() {
        Verification.Result result = run(false);

        assertThat(result.articles()).isEqualTo(6);
        assertThat(result.differing())
                .extracting(Difference::id, Difference::what)
                .containsExactly(
                        tuple("lost", "revision 1 is not analysed"),
                        tuple("unsearchable", "search knows other entities or mentions than were found in it"),
                        tuple("old", "revision 3 is current, revision 2 is analysed"),
                        tuple("revived", KILL_IT_AGAIN),
                        tuple("orphan", "only entity-service knows it"));
        assertThat(replayed).isEmpty();
    }

    @Test
    void whatDiffersIsToldAgainUntilItAgreesButForWhatSomebodyHasToDecide() {
        Verification.Result result = run(true);

        assertThat(result.differing()).extracting(Difference::id).containsExactly("revived");
        assertThat(result.repaired()).isEqualTo(4);
        assertThat(replayed).containsExactly("lost", "unsearchable", "old", "orphan?goneAfter=4");
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
        String query = exchange.getRequestURI().getQuery();
        if (path[3].equals("analyses")) {
            send(exchange, 200, KNOWN_THERE);
        } else if (path.length == 4) {
            send(exchange, 200, query.contains("cursor=page2") ? LAST_PAGE : FIRST_PAGE);
        } else if (path.length == 5) {
            send(exchange, projections.containsKey(path[4]) ? 200 : 404, "{}");
        } else {
            answer(exchange, path[4], path[5], query);
        }
    }

    private void answer(HttpExchange exchange, String article, String part, String query) throws IOException {
        if (part.equals("replay")) {
            replayed.add(article + (query == null ? "" : "?" + query));
            apply(article, article.equals("old") ? 3 : 1);
            send(exchange, 202, "");
            return;
        }
        String known = (part.equals("analysis") ? analyses : projections).get(article);
        send(exchange, known == null ? 404 : 200, known == null ? "{}" : known);
    }

    private void apply(String article, int revision) {
        if (article.equals("orphan")) {
            analyses.put(article, "{\"status\":\"erased\",\"revision\":5" + NO_ENTITIES);
        } else {
            analyses.put(article, "{\"status\":\"usable\",\"revision\":" + revision + ENTITIES);
            projections.put(article, "{\"revision\":" + revision + ENTITIES);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
