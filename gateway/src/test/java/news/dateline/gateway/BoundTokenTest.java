package news.dateline.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import news.dateline.gateway.support.Client;
import news.dateline.gateway.support.ClientKey;
import news.dateline.gateway.support.GatewayEnvironment;
import news.dateline.gateway.support.RawClient;
import news.dateline.gateway.support.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens that are good only together with a proof that the client has its key (DPoP, RFC 9449). */
@QuarkusTest
@WithTestResource(GatewayEnvironment.class)
class BoundTokenTest {

    private static final String ARTICLES = "/api/v1/articles";
    private static final String CHALLENGE = "DPoP realm=\"dateline\", algs=\"ES256 ES384 PS256 RS256\"";

    @TestHTTPResource("/")
    URI base;

    Tokens tokens;

    private final ClientKey key = ClientKey.create();

    @Test
    void tokenWithItsProofGetsThroughAndServicesSeeTheTokenAlone() {
        String token = key.bind(tokens, "articles:read");

        for (int time = 0; time < 2; time++) {
            var response = send(token, proof(token));

            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            JsonObject headers = new JsonObject(response.body()).getJsonObject("headers");
            assertThat(headers.getString("authorization")).isEqualTo("Bearer " + token);
            assertThat(headers.fieldNames()).doesNotContain("dpop");
        }
    }

    @Test
    void boundTokenIsNoBearerTokenEvenAfterItWasSeenWithItsProof() {
        String token = key.bind(tokens, "articles:read");
        assertThat(send(token, proof(token)).statusCode()).isEqualTo(200);

        var response = new Client(base).send("GET", ARTICLES, token, "DPoP", proof(token));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"dateline\", error=\"invalid_token\"");
    }

    @Test
    void tokenIsRefusedIfItsProofIsNotGood() {
        String token = key.bind(tokens, "articles:read");
        String used = proof(token);
        assertThat(send(token, used).statusCode()).isEqualTo(200);
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("used", used);
        bad.put("old", key.proof("GET", address(), token, claims -> claims.put("iat", 1_700_000_000), head -> {}));
        bad.put("for another method", key.proof("POST", address(), token));
        bad.put("for another path", key.proof("GET", address() + "/7", token));
        bad.put("for another token", key.proof("GET", address(), tokens.with("articles:read")));
        bad.put("none at all", "x");

        var softly = new SoftAssertions();
        bad.forEach((why, proof) -> {
            var response = send(token, proof);

            softly.assertThat(response.statusCode()).as(why).isEqualTo(401);
            softly.assertThat(response.headers().firstValue("WWW-Authenticate"))
                    .as(why)
                    .contains(CHALLENGE + ", error=\"invalid_dpop_proof\"");
            softly.assertThat(response.headers().firstValue("X-Upstream"))
                    .as(why)
                    .isEmpty();
        });
        softly.assertAll();
    }

    @Test
    void tokenIsRefusedIfItIsNotBoundToTheKeyOfTheProof() {
        String plain = tokens.with("articles:read");
        String token = key.bind(tokens, "articles:read");
        String ofCertificate =
                tokens.altered("articles:read", claims -> claims.claim("cnf", Map.of("x5t#S256", key.thumbprint())));
        String ofBoth = tokens.altered(
                "articles:read",
                claims -> claims.claim("cnf", Map.of("jkt", key.thumbprint(), "x5t#S256", key.thumbprint())));
        String odd = tokens.altered("articles:read", claims -> claims.claim("cnf", "key"));
        Map<String, HttpResponse<String>> refused = new LinkedHashMap<>();
        refused.put("no binding", send(plain, proof(plain)));
        refused.put("another key", send(token, ClientKey.create().proof("GET", address(), token)));
        refused.put("a certificate", send(ofCertificate, proof(ofCertificate)));
        refused.put("both", send(ofBoth, proof(ofBoth)));
        refused.put("odd", send(odd, proof(odd)));
        refused.put("not signed by the issuer", send(tokens.forged(), proof(tokens.forged())));

        var softly = new SoftAssertions();
        refused.forEach((why, response) -> {
            softly.assertThat(response.statusCode()).as(why).isEqualTo(401);
            softly.assertThat(response.headers().firstValue("WWW-Authenticate"))
                    .as(why)
                    .contains(CHALLENGE + ", error=\"invalid_token\"");
        });
        softly.assertAll();
    }

    @Test
    void oneProofIsNeededAndNoMore() throws IOException {
        String token = key.bind(tokens, "articles:read");

        assertThat(new Client(base)
                        .send("GET", ARTICLES, null, "Authorization", "DPoP " + token)
                        .statusCode())
                .isEqualTo(401);
        try (var raw = new RawClient(base)) {
            raw.write("GET " + ARTICLES + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nAuthorization: DPoP "
                    + token + "\r\nDPoP: " + proof(token) + "\r\nDPoP: " + proof(token) + "\r\n\r\n");

            assertThat(raw.readHead()).startsWith("HTTP/1.1 401 ").contains("invalid_dpop_proof");
        }
    }

    @Test
    void callerOfTooLittleRightIsToldSoInTheSchemeThatTheTokenCameIn() {
        String token = key.bind(tokens, "entities:read");

        var response = send(token, proof(token));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .contains(CHALLENGE + ", error=\"insufficient_scope\", scope=\"articles:read\"");
    }

    @Test
    void callerWithTooManyProofsHasToWaitWithWhateverKeyAndOthersNeedNot() {
        int share = GatewayEnvironment.PROOFS / 10;
        var refused = send("an-eager-prover", ClientKey.create());
        int sent = 1;
        // The share may begin anew once in the midst of it.
        while (refused.statusCode() == 200 && sent <= 2 * share) {
            refused = send("an-eager-prover", ClientKey.create());
            sent++;
        }

        assertThat(sent).isGreaterThan(share);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 46);
        assertThat(refused.headers().firstValue("X-Upstream")).isEmpty();
        assertThat(refused.body()).contains("urn:dateline:problem:too-many-requests");
        assertThat(send("another-prover", key).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(String subject, ClientKey proving) {
        String token = tokens.altered(
                "articles:read", claims -> claims.subject(subject).claim("cnf", Map.of("jkt", proving.thumbprint())));
        return send(token, proving.proof("GET", address(), token));
    }

    private String address() {
        return base.resolve(ARTICLES).toString();
    }

    private String proof(String token) {
        return key.proof("GET", address(), token);
    }

    private HttpResponse<String> send(String token, String proof) {
        return new Client(base).send("GET", ARTICLES, null, "Authorization", "DPoP " + token, "DPoP", proof);
    }
}
