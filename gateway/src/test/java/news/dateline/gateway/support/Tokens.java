package news.dateline.gateway.support;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonObject;

/** Makes access tokens, good and bad, with keys that live as long as the test run. */
public final class Tokens {

    public static final String ISSUER = "https://issuer.test/realms/dateline";
    public static final String AUDIENCE = "dateline-api";
    public static final String SUBJECT = "4f1c6a1e-journalist";
    public static final String CLIENT = "dateline-cli";
    public static final String KEY_ID = "test-key";

    private final KeyPair keys = newKeys();

    public RSAPublicKey publicKey() {
        return (RSAPublicKey) keys.getPublic();
    }

    /** A good token with these scopes, separated by spaces. */
    public String with(String scopes) {
        return altered(scopes, claims -> claims);
    }

    /** A well-signed token with something changed. */
    public String altered(String scopes, UnaryOperator<JwtClaimsBuilder> change) {
        return sign(change.apply(claims(scopes)), keys.getPrivate(), SignatureAlgorithm.RS256, KEY_ID);
    }

    public String expired() {
        return altered(
                "articles:read",
                claims -> claims.issuedAt(Instant.now().minus(Duration.ofHours(2)))
                        .expiresAt(Instant.now().minus(Duration.ofHours(1))));
    }

    public String withAlgorithm(SignatureAlgorithm algorithm) {
        return sign(claims("articles:read"), keys.getPrivate(), algorithm, KEY_ID);
    }

    /** A good token of another key pair. */
    public String signedWith(KeyPair pair, String keyId) {
        return sign(claims("articles:read"), pair.getPrivate(), SignatureAlgorithm.RS256, keyId);
    }

    public String withKeyId(String keyId) {
        return sign(claims("articles:read"), newKeys().getPrivate(), SignatureAlgorithm.RS256, keyId);
    }

    public String signedByStranger() {
        return withKeyId(KEY_ID);
    }

    public String unsigned() {
        return encode(new JsonObject().put("alg", "none").encode()) + "." + payload() + ".";
    }

    /** Signed with the public key as if it were a shared secret. */
    public String signedWithPublicKeyAs(byte[] secret) {
        String content =
                encode(new JsonObject().put("alg", "HS256").put("kid", KEY_ID).encode()) + "." + payload();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return content + "." + encode(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A good token whose scope was raised after it was signed. */
    public String forged() {
        String[] parts = with("articles:read").split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encode(claims.replace("articles:read", "admin")) + "." + parts[2];
    }

    private String payload() {
        return with("articles:read").split("\\.", -1)[1];
    }

    private static JwtClaimsBuilder claims(String scopes) {
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(SUBJECT)
                .claim("azp", CLIENT)
                .claim("scope", scopes)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plus(Duration.ofMinutes(5)));
    }

    private static String sign(JwtClaimsBuilder claims, PrivateKey key, SignatureAlgorithm algorithm, String keyId) {
        return claims.jws().algorithm(algorithm).keyId(keyId).sign(key);
    }

    public static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
