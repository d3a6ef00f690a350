package news.dateline.gateway.support;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An identity provider that publishes its keys, says of tokens whether they were withdrawn, and signs in whoever comes. */
public final class Issuer implements AutoCloseable {

    /** The client that may ask about tokens. */
    static final String GATEWAY = "dateline-gateway";

    static final String GATEWAYS_SECRET = "secret-of-the-gateway";

    private static final String CODE = "a-code";

    private final HttpServer server;
    private final JsonArray keys = new JsonArray();
    private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();
    private final AtomicInteger keyRequests = new AtomicInteger();
    private volatile JsonObject granted = new JsonObject();

    public Issuer(URI realm, RSAPublicKey key) throws IOException {
        server = HttpServer.create(new InetSocketAddress(realm.getHost(), realm.getPort()), 0);
        publish(key, Tokens.KEY_ID);
        serve(
                realm.getPath() + "/.well-known/openid-configuration",
                asked -> new JsonObject()
                        .put("issuer", Tokens.ISSUER)
                        .put("jwks_uri", realm + "/keys")
                        .put("authorization_endpoint", realm + "/sign-in")
                        .put("token_endpoint", realm + "/token")
                        .put("end_session_endpoint", realm + "/sign-out")
                        .put("introspection_endpoint", realm + "/introspect"));
        serve(realm.getPath() + "/keys", asked -> {
            keyRequests.incrementAndGet();
            return new JsonObject().put("keys", keys.copy());
        });
        serve(realm.getPath() + "/introspect", this::introspect);
        serve(realm.getPath() + "/token", this::grant);
        server.createContext(realm.getPath() + "/sign-in", asked -> sendBack(asked, "redirect_uri"));
        server.createContext(realm.getPath() + "/sign-out", asked -> sendBack(asked, "post_logout_redirect_uri"));
        server.start();
    }

    /** Adds a key to those that tokens may be signed with. */
    public void publish(RSAPublicKey key, String keyId) {
        keys.add(jwk(key, keyId));
    }

    /** How often the keys were fetched. */
    public int keyRequests() {
        return keyRequests.get();
    }

    /** Ends the right that a token gives. */
    public void withdraw(String token) {
        withdrawn.add(token);
    }

    /** What whoever signs in is given. */
    public void grants(String idToken, String accessToken) {
        granted = new JsonObject()
                .put("id_token", idToken)
                .put("access_token", accessToken)
                .put("refresh_token", "to-be-renewed-with")
                .put("token_type", "Bearer")
                .put("expires_in", 300);
    }

    private JsonObject grant(HttpExchange asked) throws IOException {
        String form = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
        return form.contains("code=" + CODE) && form.contains("code_verifier=") ? granted : new JsonObject();
    }

    private static void sendBack(HttpExchange asked, String parameter) throws IOException {
        Map<String, String> query = Stream.of(
                        asked.getRequestURI().getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        String back = URLDecoder.decode(query.get(parameter), StandardCharsets.UTF_8);
        try (asked) {
            asked.getResponseHeaders().set("Location", back + "?code=" + CODE + "&state=" + query.get("state"));
            asked.sendResponseHeaders(302, -1);
        }
    }

    private JsonObject introspect(HttpExchange asked) throws IOException {
        String form = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
        String basic = Base64.getEncoder()
                .encodeToString((GATEWAY + ":" + GATEWAYS_SECRET).getBytes(StandardCharsets.US_ASCII));
        boolean mayAsk = ("Basic " + basic).equals(asked.getRequestHeaders().getFirst("Authorization"));
        boolean active = mayAsk && withdrawn.stream().noneMatch(token -> form.contains("token=" + token));
        return new JsonObject().put("active", active);
    }

    private void serve(String path, Answer answer) {
        server.createContext(
                path, exchange -> answer(exchange, answer.to(exchange).encode().getBytes(StandardCharsets.UTF_8)));
    }

    /** What a request is answered. */
    private interface Answer {
        JsonObject to(HttpExchange exchange) throws IOException;
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static JsonObject jwk(RSAPublicKey key, String keyId) {
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", keyId)
                .put("n", encode(key.getModulus()))
                .put("e", encode(key.getPublicExponent()));
    }

    private static String encode(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
