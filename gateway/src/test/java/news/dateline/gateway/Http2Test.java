package news.dateline.gateway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.ServerCertificate;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that speak HTTP/2, over TLS; the upstreams are spoken to in HTTP/1.1 all the same. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class Http2Test {

    private static final int MEBIBYTE = 1024 * 1024;

    @TestHTTPResource(value = "/", tls = true)
    URI base;

    Tokens tokens;

    ServerCertificate certificate;

    private HttpClient client;

    @BeforeEach
    void connect() {
        client = HttpClient.newBuilder().sslContext(certificate.clientContext()).build();
    }

    @Test
    void requestAndAnswerPass() throws IOException, InterruptedException {
        var response = send(get("/api/v1/articles?x=1", tokens.with("articles:read")), BodyHandlers.ofString());

        assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("x-upstream")).contains("articles");
        var seen = new JsonObject(response.body());
        assertThat(seen.getString("uri")).isEqualTo("/api/v1/articles?x=1");
        assertThat(seen.getJsonObject("headers").getString("x-forwarded-proto")).isEqualTo("https");
        assertThat(seen.getJsonObject("headers").getString("x-forwarded-host")).isEqualTo(base.getAuthority());
        assertThat(seen.getJsonObject("headers").fieldNames()).doesNotContain("upgrade", "http2-settings");
    }

    @Test
    void refusalIsAProblemAndTheConnectionServesOn() throws IOException, InterruptedException {
        var refused = send(get("/api/v1/articles", "nonsense"), BodyHandlers.ofString());
        var served = send(get("/api/v1/articles", tokens.with("articles:read")), BodyHandlers.ofString());

        assertThat(refused.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(refused.headers().firstValue("connection")).isEmpty();
        assertThat(served.statusCode()).isEqualTo(200);
    }

    @Test
    void bodyOfUnknownLengthPasses() throws IOException, InterruptedException {
        byte[] text = "x".repeat(3 * MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
        BodyPublisher body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text));

        var response = send(post("/api/v1/articles", tokens.with("articles:write"), body), BodyHandlers.ofString());

        assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(new JsonObject(response.body()).getString("body")).hasSize(3 * MEBIBYTE);
    }

    @Test
    void bodyThatGrowsTooLargeIsRefusedAndTheConnectionServesOn() throws IOException, InterruptedException {
        BodyPublisher body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[13 * MEBIBYTE]));
        String token = tokens.with("articles:read articles:write");

        var refused = send(post("/api/v1/articles", token, body), BodyHandlers.ofString());
        var served = send(get("/api/v1/articles", token), BodyHandlers.ofString());

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(new JsonObject(refused.body()).getString("type"))
                .isEqualTo("urn:dateline:problem:payload-too-large");
        assertThat(served.statusCode()).isEqualTo(200);
    }

    @Test
    void eventStreamEndsWithItsTokenWhileOthersOfTheConnectionGoOn() throws IOException, InterruptedException {
        String passing = tokens.altered(
                "articles:read", claims -> claims.expiresAt(Instant.now().plusSeconds(2)));
        HttpResponse<InputStream> stream =
                send(get("/api/v1/articles?do=event-stream", passing), BodyHandlers.ofInputStream());
        List<CompletableFuture<HttpResponse<String>>> others = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String reader = "reader-" + i;
            String token = tokens.altered("articles:read", claims -> claims.subject(reader));
            others.add(client.sendAsync(get("/api/v1/articles?n=" + i, token), BodyHandlers.ofString()));
        }

        for (int i = 0; i < 40; i++) {
            assertThat(new JsonObject(others.get(i).join().body()).getString("uri"))
                    .isEqualTo("/api/v1/articles?n=" + i);
        }
        assertThat(new String(stream.body().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("data: one\n\n\n\nevent: end\ndata: {\"reason\":\"token-expired\"}\n\n");
    }

    @Test
    void trailersReachAClientThatTakesThem() {
        var vertx = Vertx.vertx();
        try {
            var options = new HttpClientOptions()
                    .setProtocolVersion(HttpVersion.HTTP_2)
                    .setSsl(true)
                    .setUseAlpn(true)
                    .setTrustAll(true)
                    .setVerifyHost(false);

            MultiMap trailers = vertx.createHttpClient(options)
                    .request(HttpMethod.GET, base.getPort(), base.getHost(), "/api/v1/articles?do=trail")
                    .compose(request -> request.putHeader("te", "trailers")
                            .putHeader("authorization", "Bearer " + tokens.with("articles:read"))
                            .send())
                    .compose(response -> response.body().map(body -> response.trailers()))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();

            assertThat(trailers.get("x-checksum")).isEqualTo("abc");
            assertThat(trailers.size()).isEqualTo(1);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return client.send(request, handler);
    }

    private HttpRequest get(String target, String token) {
        return request(target, token).GET().build();
    }

    private HttpRequest post(String target, String token, BodyPublisher body) {
        return request(target, token).POST(body).build();
    }

    private HttpRequest.Builder request(String target, String token) {
        return HttpRequest.newBuilder(base.resolve(target)).header("Authorization", "Bearer " + token);
    }
}
