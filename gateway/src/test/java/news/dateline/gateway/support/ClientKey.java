package news.dateline.gateway.support;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.vertx.core.json.JsonObject;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** A key of a client's own, which its tokens are bound to. */
public final class ClientKey {

    private final SignatureAlgorithm algorithm;
    private final KeyPair pair;

    private ClientKey(SignatureAlgorithm algorithm, KeyPair pair) {
        this.algorithm = algorithm;
        this.pair = pair;
    }

    public static ClientKey create() {
        return of(SignatureAlgorithm.ES256);
    }

    /** For signatures of this kind. */
    public static ClientKey of(SignatureAlgorithm algorithm) {
        return new ClientKey(
                algorithm,
                switch (algorithm) {
                    case ES256 -> ecKeys("secp256r1");
                    case ES384 -> ecKeys("secp384r1");
                    default -> Tokens.newKeys();
                });
    }

    /** What a token says that is bound to the key. */
    public String thumbprint() {
        return jwk().calculateBase64urlEncodedThumbprint("SHA-256");
    }

    /** A good token that is bound to the key, as Keycloak says so. */
    public String bind(Tokens tokens, String scopes) {
        return tokens.altered(
                scopes, claims -> claims.claim("cnf", Map.of("jkt", thumbprint(), "kc-jkt-type", "DPoP")));
    }

    /** A good proof for one request. */
    public String proof(String method, String address, String token) {
        return proof(method, address, token, claims -> {}, head -> {});
    }

    /** A well-signed proof with something changed. */
    public String proof(
            String method, String address, String token, Consumer<JsonObject> change, Consumer<JsonWebSignature> head) {
        var claims = new JsonObject()
                .put("htm", method)
                .put("htu", address)
                .put("ath", hash(token))
                .put("jti", UUID.randomUUID().toString())
                .put("iat", Instant.now().getEpochSecond());
        change.accept(claims);
        var proof = new JsonWebSignature();
        proof.setAlgorithmHeaderValue(algorithm.getAlgorithm());
        proof.setHeader("typ", "dpop+jwt");
        proof.getHeaders().setObjectHeaderValue("jwk", shown());
        proof.setPayload(claims.encode());
        proof.setKey(pair.getPrivate());
        head.accept(proof);
        try {
            return proof.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key with its private half, which nobody should send. */
    public Map<String, Object> secrets() {
        PublicJsonWebKey jwk = jwk();
        jwk.setPrivateKey(pair.getPrivate());
        return jwk.toParams(OutputControlLevel.INCLUDE_PRIVATE);
    }

    /** The key as a proof shows it. */
    public Map<String, Object> shown() {
        return jwk().toParams(OutputControlLevel.PUBLIC_ONLY);
    }

    private PublicJsonWebKey jwk() {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(pair.getPublic());
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair ecKeys(String curve) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String token) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
