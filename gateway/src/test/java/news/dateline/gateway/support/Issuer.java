package news.dateline.gateway.support;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An identity provider that publishes its keys and nothing else. */
public final class Issuer implements AutoCloseable {

    private final HttpServer server;

    public Issuer(URI realm, RSAPublicKey key) throws IOException {
        server = HttpServer.create(new InetSocketAddress(realm.getHost(), realm.getPort()), 0);
        String keys = realm + "/keys";
        serve(
                realm.getPath() + "/.well-known/openid-configuration",
                new JsonObject().put("issuer", Tokens.ISSUER).put("jwks_uri", keys));
        serve(realm.getPath() + "/keys", new JsonObject().put("keys", new JsonArray().add(jwk(key))));
        server.start();
    }

    private void serve(String path, JsonObject document) {
        server.createContext(
                path, exchange -> answer(exchange, document.encode().getBytes(StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static JsonObject jwk(RSAPublicKey key) {
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", Tokens.KEY_ID)
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
