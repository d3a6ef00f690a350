package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens that must not open the door. */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class TokenTest {

    private static final String ARTICLES = "/api/v1/articles";

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    @Test
    void badTokensAreRefusedWithoutSayingWhatIsWrong() {
        var softly = new SoftAssertions();
        badTokens().forEach((why, token) -> {
            var response = new Client(base).send("GET", ARTICLES, token);

            softly.assertThat(response.statusCode()).as(why).isEqualTo(401);
            softly.assertThat(response.headers().firstValue("WWW-Authenticate"))
                    .as(why)
                    .contains("Bearer realm=\"dateline\", error=\"invalid_token\"");
            softly.assertThat(response.headers().firstValue("X-Upstream"))
                    .as(why)
                    .isEmpty();
            softly.assertThat(response.body())
                    .as(why)
                    .startsWith("{\"type\":\"urn:dateline:problem:unauthenticated\","
                            + "\"title\":\"A valid access token is needed\",\"status\":401,"
                            + "\"detail\":\"The access token or API key is not valid here, or no longer.\",");
        });
        softly.assertAll();
    }

    @Test
    void clocksMayDifferByAMoment() {
        // given
        Instant now = Instant.now();
        String justExpired = tokens.altered(
                "articles:read", claims -> claims.issuedAt(now.minusSeconds(60)).expiresAt(now.minusSeconds(1)));

        // when
        var response = new Client(base).send("GET", ARTICLES, justExpired);

        // then
        assertThat(response.statusCode()).isEqualTo(200);
    }

    private Map<String, String> badTokens() {
        String read = "articles:read";
        byte[] key = tokens.publicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END PUBLIC KEY-----\n";
        Map<String, String> bad = new TreeMap<>();
        bad.put("expired", tokens.expired());
        bad.put("not valid yet", tokens.altered(read, claims -> claims.claim("nbf", inAnHour())));
        bad.put("other audience", tokens.altered(read, claims -> claims.audience("another-api")));
        bad.put("no audience", tokens.altered(read, claims -> claims.remove("aud")));
        bad.put("other issuer", tokens.altered(read, claims -> claims.issuer("https://issuer.test/realms/other")));
        bad.put("no issuer", tokens.altered(read, claims -> claims.remove("iss")));
        bad.put("no subject", tokens.altered(read, claims -> claims.remove("sub")));
        bad.put(
                "bound to a client's key",
                tokens.altered(
                        read,
                        claims -> claims.claim("cnf", Map.of("jkt", "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"))));
        bad.put("strange key", tokens.signedByStranger());
        bad.put("other algorithm", tokens.withAlgorithm(SignatureAlgorithm.RS512));
        bad.put("unsigned", tokens.unsigned());
        bad.put("public key as secret, DER", tokens.signedWithPublicKeyAs(key));
        bad.put("public key as secret, PEM", tokens.signedWithPublicKeyAs(pem.getBytes(StandardCharsets.US_ASCII)));
        bad.put("scope raised afterwards", tokens.forged());
        bad.put("opaque", "c2VjcmV0");
        bad.put("three empty parts", "..");
        bad.put("a comma", "a,b");
        return bad;
    }

    private static long inAnHour() {
        return Instant.now().plusSeconds(3_600).getEpochSecond();
    }

    @ParameterizedTest
    @CsvSource({"-3, -60, 200", "-30, -60, 401", "60, 3, 200", "60, 30, 401"})
    void clocksMayDifferByAFewSecondsAndNoMore(long expiresIn, long validIn, int status) {
        long now = Instant.now().getEpochSecond();

        String token = tokens.altered(
                "articles:read",
                claims -> claims.issuedAt(now - 60).claim("nbf", now + validIn).expiresAt(now + expiresIn));

        assertThat(new Client(base).send("GET", ARTICLES, token).statusCode()).isEqualTo(status);
    }

    @Test
    void tokenWithoutScopesIsForbidden() {
        var response = new Client(base)
                .send("GET", ARTICLES, tokens.altered("articles:read", claims -> claims.remove("scope")));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void schemeOtherThanBearerCountsAsNoToken() {
        var response = new Client(base).send("GET", ARTICLES, null, "Authorization", "Basic YWRtaW46YWRtaW4=");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"dateline\", DPoP realm=\"dateline\", algs=\"ES256 ES384 PS256 RS256\"");
    }

    @Test
    void tokenInTheQueryCountsAsNoToken() {
        var response = new Client(base).send("GET", ARTICLES + "?access_token=" + tokens.with("articles:read"), null);

        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    void twoTokensAreMalformed() throws IOException {
        try (var raw = new RawClient(base)) {
            raw.write("GET " + ARTICLES + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + tokens.with("articles:read") + "\r\nAuthorization: Bearer x\r\n\r\n");

            assertThat(raw.readHead()).startsWith("HTTP/1.1 400 ");
        }
    }
}
