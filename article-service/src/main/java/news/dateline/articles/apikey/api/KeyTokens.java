package news.dateline.articles.apikey.api;

import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;

import news.dateline.articles.apikey.domain.ApiKey;
import news.dateline.articles.apikey.domain.KeyRing;
import news.dateline.articles.apikey.domain.SigningKey;
import news.dateline.platform.apikey.KeyTokenIssuer;
import news.dateline.platform.request.Callers;

/** Writes the tokens that keys are exchanged for, and publishes what they are checked with. */
@ApplicationScoped
class KeyTokens {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final KeyRing ring;
    private final Clock clock;

    KeyTokens(KeyRing ring, Clock clock) {
        this.ring = ring;
        this.clock = clock;
    }

    /** A token that permits what the key does, for some minutes. */
    String of(ApiKey key) {
        Instant now = clock.instant();
        SigningKey signing = ring.current();
        JwtClaimsBuilder claims = Jwt.issuer(KeyTokenIssuer.NAME)
                .audience(KeyTokenIssuer.AUDIENCE)
                .subject(subject(key))
                .preferredUserName(key.grant().name())
                .claim("azp", key.grant().name())
                .claim("scope", String.join(" ", key.grant().scopes()))
                .issuedAt(now)
                .expiresAt(now.plus(LIFE));
        key.grant().sources().ifPresent(sources -> claims.claim(Callers.SOURCES, List.copyOf(sources)));
        return claims.jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(signing.id())
                .sign(signing.pair().getPrivate());
    }

    /** Who the key's client is, in tokens, logs and audit records. */
    static String subject(ApiKey key) {
        return "api-key:" + key.id().value();
    }

    /** A JSON Web Key Set (RFC 7517). */
    Map<String, Object> published() {
        return Map.of("keys", ring.trusted().stream().map(KeyTokens::published).toList());
    }

    private static Map<String, Object> published(SigningKey key) {
        EllipticCurveJsonWebKey jwk =
                new EllipticCurveJsonWebKey((ECPublicKey) key.pair().getPublic());
        jwk.setKeyId(key.id());
        jwk.setUse("sig");
        jwk.setAlgorithm("ES256");
        return jwk.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }
}
