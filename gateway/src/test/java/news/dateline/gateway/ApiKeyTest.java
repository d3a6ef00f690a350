package news.dateline.gateway;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.gateway.support.ApiKeys;
import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Machine clients that send a key in the place of a token. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class ApiKeyTest {

    private static final String ARTICLES = "/api/v1/articles";

    @TestHTTPResource("/")
    URI base;

    @TestHTTPResource(value = "/", management = true)
    URI inside;

    Tokens tokens;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(base);
    }

    @Test
    void serviceSeesATokenInThePlaceOfTheKey() {
        assertPassed(client.send("GET", ARTICLES, ApiKeys.GOOD));
        assertPassed(client.send("GET", ARTICLES, null, "X-API-Key", ApiKeys.GOOD));
    }

    private static void assertPassed(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain(ApiKeys.GOOD);
        JsonObject headers = new JsonObject(response.body()).getJsonObject("headers");
        assertThat(headers.getString("authorization")).isEqualTo("Bearer " + ApiKeys.TOKEN);
        assertThat(headers.fieldNames()).doesNotContain("x-api-key");
    }

    @Test
    void bodyWaitsUntilTheKeyIsChecked() {
        String body = "x".repeat(1024 * 1024);

        var response = client.send("POST", ARTICLES, ApiKeys.GOOD, HttpRequest.BodyPublishers.ofString(body));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(response.body()).getString("body")).isEqualTo(body);
    }

    @Test
    void keyPermitsNoMoreThanItsScopes() {
        assertThat(client.send("DELETE", ARTICLES + "/7", ApiKeys.GOOD).statusCode())
                .isEqualTo(403);
        assertThat(client.send("GET", "/api/v1/entities", ApiKeys.GOOD).statusCode())
                .isEqualTo(403);
        assertThat(client.send("GET", "/api/v1/api-keys", ApiKeys.GOOD).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {ApiKeys.REVOKED, "dlk_", "dlk_unknown", "no-key-at-all"})
    void keyThatIsNotGoodIsUnauthenticated(String key) {
        var response = client.send("GET", ARTICLES, null, "X-API-Key", key);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"dateline\", error=\"invalid_token\"");
        assertThat(response.headers().firstValue("X-Upstream")).isEmpty();
    }

    @Test
    void keyThatIsRevokedIsRefusedWithTheNextRequest() {
        String key = ApiKeys.GOOD_ONCE + UUID.randomUUID();

        assertThat(client.send("GET", ARTICLES, key).statusCode()).isEqualTo(200);
        assertThat(client.send("GET", ARTICLES, key).statusCode()).isEqualTo(401);
    }

    @Test
    void whileNobodyCanSayTheAnswerIsToTryAgain() {
        var response = client.send("GET", ARTICLES, ApiKeys.TROUBLE);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void twoCredentialsAreMalformed() {
        assertThat(client.send("GET", ARTICLES, tokens.with("articles:read"), "X-API-Key", ApiKeys.GOOD)
                        .statusCode())
                .isEqualTo(400);
        assertThat(client.send("GET", ARTICLES, null, "X-API-Key", ApiKeys.GOOD, "X-API-Key", ApiKeys.GOOD)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void placeWhereKeysAreExchangedCannotBeReachedFromOutside() {
        var body = HttpRequest.BodyPublishers.ofString("{\"key\": \"" + ApiKeys.GOOD + "\"}");

        assertThat(client.send("POST", "/internal/api-keys/exchange", tokens.with("admin"), body)
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.send("GET", "/internal/api-keys/keys", tokens.with("admin"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tokenForServicesIsGoodForNobodyElse() {
        String inner = tokens.altered("articles:read", claims -> claims.issuer("urn:dateline:api-keys"));

        assertThat(client.send("GET", ARTICLES, inner).statusCode()).isEqualTo(401);
    }

    @Test
    void checksAreCounted() {
        client.send("GET", ARTICLES, ApiKeys.GOOD);
        client.send("GET", ARTICLES, ApiKeys.REVOKED);

        assertThat(new Client(inside).send("GET", "/q/metrics", null).body())
                .contains("gateway_credentials_total{kind=\"api-key\",outcome=\"known\"}")
                .contains("gateway_credentials_total{kind=\"api-key\",outcome=\"invalid\"}");
    }
}
