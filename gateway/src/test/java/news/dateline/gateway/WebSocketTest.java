package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.gateway.support.ApiKeys;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** WebSockets pass where the table says so, under the same checks as requests. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class WebSocketTest {

    private static final String SOCKET = "/api/v1/test/socket";
    private static final String HANDSHAKE = String.join(
            "\r\n",
            "Connection: keep-alive, Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "");

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    @Test
    void messagesPassBothWaysWithTheProtocolThatTheUpstreamChose() throws InterruptedException {
        var listener = new Listener();

        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Authorization", "Bearer " + tokens.with("articles:read"))
                .header("Origin", "https://console.example")
                .header("X-Forwarded-For", "1.2.3.4")
                .subprotocols("feed.v2", "feed.v1")
                .buildAsync(address(SOCKET + "?since=7"), listener)
                .join();
        socket.sendText("hello", true).join();
        socket.sendText("in two ", false).join();
        socket.sendText("parts", true).join();

        assertThat(socket.getSubprotocol()).isEqualTo("feed.v1");
        assertThat(listener.next()).isEqualTo("127.0.0.1 https://console.example /api/v1/test/socket?since=7");
        assertThat(listener.next()).isEqualTo("hello");
        assertThat(listener.next()).isEqualTo("in two parts");
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        assertThat(listener.closed.join()).isEqualTo("1000 ");
    }

    @Test
    void manyLargeMessagesPassUnharmed() throws InterruptedException {
        var listener = new Listener();
        WebSocket socket = open(SOCKET, tokens.with("articles:read"), listener);
        listener.next();
        String large = "x".repeat(30_000);

        CompletableFuture<WebSocket> sent = CompletableFuture.completedFuture(socket);
        for (int i = 0; i < 200; i++) {
            String message = i + " " + large;
            sent = sent.thenCompose(ready -> ready.sendText(message, true));
        }

        for (int i = 0; i < 200; i++) {
            assertThat(listener.next()).isEqualTo(i + " " + large);
        }
        socket.abort();
    }

    @Test
    void codeAndReasonOfTheUpstreamReachTheClientBehindItsLastWords() throws InterruptedException {
        var listener = new Listener();
        WebSocket socket = open(SOCKET, tokens.with("articles:read"), listener);
        listener.next();

        socket.sendText("close", true).join();

        assertThat(listener.next()).isEqualTo("last words");
        assertThat(listener.closed.join()).isEqualTo("4000 as you wish");
    }

    @Test
    void handshakeNeedsTheScopeOfTheRoute() {
        assertThat(statusOfRefusal(SOCKET, tokens.with("entities:read"))).isEqualTo(403);
        assertThat(statusOfRefusal(SOCKET, tokens.expired())).isEqualTo(401);
        assertThat(statusOfRefusal("/api/v1/secrets", tokens.with("articles:read")))
                .isEqualTo(404);
    }

    @Test
    void refusalOfTheUpstreamReachesTheClient() {
        assertThat(statusOfRefusal(SOCKET + "?do=refuse", tokens.with("articles:read")))
                .isEqualTo(409);
    }

    @Test
    void handshakeIsNotHeardWhereTheTableHasNoWebSocket() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(handshake("/api/v1/articles", tokens.with("articles:read"), ""));

            assertThat(raw.readResponse()).startsWith("HTTP/1.1 200 ").doesNotContain("sec-websocket", "\"upgrade\"");
        }
    }

    @Test
    void compressionIsNotAgreedTo() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write(handshake(
                    SOCKET,
                    tokens.with("articles:read"),
                    "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"));

            assertThat(raw.readHead())
                    .startsWith("HTTP/1.1 101 ")
                    .contains("X-Request-Id: ")
                    .doesNotContainIgnoringCase("sec-websocket-extensions");
        }
    }

    @Test
    void webSocketEndsWhenItsTokenExpires() {
        var listener = new Listener();

        open(
                SOCKET,
                tokens.altered(
                        "articles:read",
                        claims -> claims.expiresAt(Instant.now().plusSeconds(2))),
                listener);

        assertThat(listener.closed.join()).isEqualTo("1008 token-expired");
    }

    @Test
    void webSocketEndsWhenItsCredentialIsRevoked() {
        var listener = new Listener();

        open(SOCKET, ApiKeys.GOOD_ONCE + UUID.randomUUID(), listener);

        assertThat(listener.closed.join()).isEqualTo("1008 credential-revoked");
    }

    @Test
    void silentWebSocketIsClosed() {
        var listener = new Listener();

        open("/api/v1/test/brisk-socket", tokens.with("articles:read"), listener);

        assertThat(listener.closed.join()).isEqualTo("1001 idle");
    }

    private WebSocket open(String target, String token, WebSocket.Listener listener) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Authorization", "Bearer " + token)
                .buildAsync(address(target), listener)
                .join();
    }

    private int statusOfRefusal(String target, String token) {
        var refusal = new int[1];
        assertThatThrownBy(() -> open(target, token, new Listener()))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .satisfies(failure -> refusal[0] = ((WebSocketHandshakeException) failure.getCause())
                        .getResponse()
                        .statusCode());
        return refusal[0];
    }

    private URI address(String target) {
        return URI.create("ws://" + base.getAuthority() + target);
    }

    private static String handshake(String target, String token, String headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n" + HANDSHAKE + headers
                + "\r\n";
    }

    /** Keeps whole messages, and how the connection was closed. */
    private static final class Listener implements WebSocket.Listener {

        final CompletableFuture<String> closed = new CompletableFuture<String>().orTimeout(20, TimeUnit.SECONDS);
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder message = new StringBuilder();

        String next() throws InterruptedException {
            return messages.poll(20, TimeUnit.SECONDS);
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                messages.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code + " " + reason);
            return null;
        }
    }
}
