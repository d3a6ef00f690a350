package news.dateline.gateway.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.assertj.core.api.SoftAssertions;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import news.dateline.gateway.access.Proofs.Verdict;
import news.dateline.gateway.support.ClientKey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ProofsTest {

    private static final String TOKEN = "header.claims.signature";
    private static final String ADDRESS = "https://news.test/api/v1/articles";
    private static final int MOST = 100;
    private static final Call CALL = new Call("GET", false, "news.test", -1, "/api/v1/articles");

    private final Proofs proofs = new Proofs(MOST);
    private final ClientKey key = ClientKey.create();

    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "PS256", "RS256"})
    void proofOfTheTokensKeyIsGoodOnce(SignatureAlgorithm algorithm) {
        var keyOfItsKind = ClientKey.of(algorithm);
        String proof = keyOfItsKind.proof("GET", ADDRESS, TOKEN);

        assertThat(proofs.judge(proof, CALL, TOKEN, boundTo(keyOfItsKind))).isEqualTo(Verdict.GOOD);
        assertThat(proofs.judge(proof, CALL, TOKEN, boundTo(keyOfItsKind))).isEqualTo(Verdict.BAD);
    }

    @Test
    void proofOfAnotherKeyIsToldApart() {
        assertThat(judge(ClientKey.create().proof("GET", ADDRESS, TOKEN))).isEqualTo(Verdict.OTHER_KEY);
    }

    @Test
    void twoClientsMayHappenToChooseTheSameId() {
        var another = ClientKey.create();

        assertThat(judge(with(claims -> claims.put("jti", "1")))).isEqualTo(Verdict.GOOD);
        String proof = another.proof("GET", ADDRESS, TOKEN, claims -> claims.put("jti", "1"), header -> {});
        assertThat(proofs.judge(proof, CALL, TOKEN, boundTo(another))).isEqualTo(Verdict.GOOD);
    }

    @Test
    void proofsThatProveNothingAreBad() {
        var softly = new SoftAssertions();
        badProofs()
                .forEach((why, proof) -> softly.assertThat(judge(proof)).as(why).isEqualTo(Verdict.BAD));
        softly.assertAll();
    }

    @Test
    void keysOfAnyMakeAreJudged() {
        List<Map<String, Object>> odd = List.of(
                Map.of("kty", "OKP", "crv", "Ed25519", "x", ""),
                Map.of("kty", "OKP", "crv", "X25519", "x", ""),
                Map.of("kty", "EC", "crv", "P-256", "x", "", "y", ""),
                Map.of("kty", "EC", "crv", "P-0", "x", "AQAB", "y", "AQAB"),
                Map.of("kty", "RSA", "n", "", "e", ""),
                Map.of("kty", "oct", "k", "AQAB"));

        assertThat(odd).allSatisfy(jwk -> assertThat(judge(shown(jwk))).isIn(Verdict.BAD, Verdict.OTHER_KEY));
    }

    private Map<String, String> badProofs() {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("for another method", key.proof("POST", ADDRESS, TOKEN));
        bad.put("for another path", key.proof("GET", ADDRESS + "/7", TOKEN));
        bad.put("for another host", key.proof("GET", "https://other.test/api/v1/articles", TOKEN));
        bad.put("for another token", key.proof("GET", ADDRESS, TOKEN + "x"));
        bad.put("old", with(claims -> claims.put("iat", secondsFromNow(-31))));
        bad.put("of the future", with(claims -> claims.put("iat", secondsFromNow(20))));
        for (String claim : new String[] {"htm", "htu", "ath", "jti", "iat"}) {
            bad.put("without " + claim, with(claims -> claims.remove(claim)));
            bad.put("with a list as " + claim, with(claims -> claims.put(claim, new JsonArray().add(1))));
        }
        bad.put("with an empty id", with(claims -> claims.put("jti", "")));
        bad.put("of another type", headed(header -> header.setHeader("typ", "JWT")));
        bad.put(
                "with an extension",
                headed(header -> header.getHeaders().setObjectHeaderValue("crit", List.of("exp"))));
        bad.put("with its private key", shown(key.secrets()));
        bad.put("with a key that is no object", shown("key"));
        bad.put("with a key of numbers", shown(Map.of("kty", 1)));
        bad.put("with a key of nothing", shown(Map.of()));
        bad.put("changed afterwards", changed(key.proof("GET", ADDRESS, TOKEN)));
        bad.put("unsigned", unsigned());
        bad.put("nothing", "");
        bad.put("three empty parts", "..");
        bad.put("no JWT", "x");
        return bad;
    }

    @ParameterizedTest
    @CsvSource({
        // what the proof says, then over TLS, host and port as the gateway was called
        "https://news.test/api/v1/articles, true, news.test, -1, GOOD",
        "https://news.test:443/api/v1/articles, true, news.test, -1, GOOD",
        "https://news.test/api/v1/articles, true, news.test, 443, GOOD",
        "HTTPS://News.Test/api/v1/articles, true, news.test, -1, GOOD",
        "https://news.test/api/v1/articles?limit=7#top, true, news.test, -1, GOOD",
        "https://news.test/api/v1/articles, false, news.test, -1, GOOD",
        "http://news.test/api/v1/articles, false, news.test, -1, GOOD",
        "http://news.test:80/api/v1/articles, false, news.test, -1, GOOD",
        "http://[::1]:8080/api/v1/articles, false, [::1], 8080, GOOD",
        "http://news.test/api/v1/articles, true, news.test, -1, BAD",
        "https://news.test:8443/api/v1/articles, true, news.test, -1, BAD",
        "https://news.test/api/v1/articles, true, news.test, 8443, BAD",
        "https://news.test/api/v1/articles/, true, news.test, -1, BAD",
        "https://news.test/api/v1/article%73, true, news.test, -1, BAD",
        "ftp://news.test/api/v1/articles, false, news.test, -1, BAD",
        "/api/v1/articles, false, news.test, -1, BAD",
        "https://news test/, false, news.test, -1, BAD",
    })
    void addressOfTheProofIsTheOneThatTheGatewayIsCalledBy(
            String address, boolean secure, String host, int port, Verdict verdict) {
        var call = new Call("GET", secure, host, port, "/api/v1/articles");

        assertThat(proofs.judge(key.proof("GET", address, TOKEN), call, TOKEN, boundTo(key)))
                .isEqualTo(verdict);
    }

    @Test
    void signatureOfASharedSecretIsNoProof() {
        String[] parts = key.proof("GET", ADDRESS, TOKEN).split("\\.", -1);
        String header = new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8).replace("ES256", "HS256");

        assertThat(judge(encode(header) + "." + parts[1] + "." + parts[2])).isEqualTo(Verdict.BAD);
    }

    @Test
    void callerWhoHasUsedUpTheShareOfOneIsToldApart() {
        for (int i = 0; i < MOST / 10; i++) {
            assertThat(judge(key.proof("GET", ADDRESS, TOKEN))).isEqualTo(Verdict.GOOD);
        }

        assertThat(judge(key.proof("GET", ADDRESS, TOKEN))).isEqualTo(Verdict.TOO_MANY_OF_CALLER);
        assertThat(proofs.pause()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(45));
    }

    private static GoodToken boundTo(ClientKey key) {
        return new GoodToken(
                new Caller("a-subject", "a-client", Set.of(), Optional.empty()), Optional.of(key.thumbprint()));
    }

    private Verdict judge(String proof) {
        return proofs.judge(proof, CALL, TOKEN, boundTo(key));
    }

    private static long secondsFromNow(long seconds) {
        return Instant.now().plusSeconds(seconds).getEpochSecond();
    }

    private String with(Consumer<JsonObject> change) {
        return key.proof("GET", ADDRESS, TOKEN, change, header -> {});
    }

    private String headed(Consumer<JsonWebSignature> change) {
        return key.proof("GET", ADDRESS, TOKEN, claims -> {}, change);
    }

    private String shown(Object jwk) {
        return headed(head -> head.getHeaders().setObjectHeaderValue("jwk", jwk));
    }

    private static String changed(String proof) {
        String[] parts = proof.split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
        return parts[0] + "." + encode(claims.replace("\"jti\":\"", "\"jti\":\"x")) + "." + parts[2];
    }

    private String unsigned() {
        String[] parts = key.proof("GET", ADDRESS, TOKEN).split("\\.", -1);
        String header = new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8);
        return encode(header.replace("ES256", "none")) + "." + parts[1] + ".";
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
