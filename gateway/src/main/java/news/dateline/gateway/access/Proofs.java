package news.dateline.gateway.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;

/**
 * Checks the proof that a client has the key which its token is bound to: a small JWT, signed with that key and made for one request
 * (RFC 9449, section 4.3). quarkus-oidc can do a part of it, but looks neither at a proof's age nor whether it was used before.
 */
@ApplicationScoped
class Proofs {

    /** The signatures that a proof may have. */
    static final List<String> ALGORITHMS = List.of("ES256", "ES384", "PS256", "RS256");

    private static final AlgorithmConstraints ALLOWED =
            new AlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS.toArray(String[]::new));
    private static final String TYPE = "dpop+jwt";
    private static final Duration LIFE = Duration.ofSeconds(30);
    private static final Duration AHEAD = Duration.ofSeconds(15);
    private static final int CALLERS_SHARE = 10;

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    /** What came of a proof. */
    enum Verdict {
        GOOD,
        /** The token is bound to another key. */
        OTHER_KEY,
        BAD,
        /** More proofs of this caller than are remembered of one. */
        TOO_MANY_OF_CALLER,
        /** More proofs than can be remembered. */
        TOO_MANY
    }

    private final UsedProofs used;

    /**
     * Remembers nothing yet.
     *
     * @param most how many proofs are remembered of a life; of one caller a tenth of these
     */
    Proofs(@ConfigProperty(name = "dateline.gateway.limits.proofs", defaultValue = "100000") int most) {
        this.used = new UsedProofs(LIFE.plus(AHEAD), most, Math.ceilDiv(most, CALLERS_SHARE), System.nanoTime());
    }

    /** How soon there is room again for more proofs of a caller who had too many. */
    Duration pause() {
        return used.pause(System.nanoTime());
    }

    /**
     * Judges a proof and uses it up.
     *
     * @param text of the token that it was sent with
     * @param token that is bound to a key
     */
    Verdict judge(String proof, Call call, String text, GoodToken token) {
        try {
            var signed = new JsonWebSignature();
            signed.setAlgorithmConstraints(ALLOWED);
            signed.setCompactSerialization(proof);
            PublicJsonWebKey jwk = signed.getJwkHeader();
            if (!TYPE.equals(signed.getHeader("typ")) || jwk == null) {
                return Verdict.BAD;
            }
            if (!token.isBoundTo(jwk.calculateBase64urlEncodedThumbprint("SHA-256"))) {
                return Verdict.OTHER_KEY;
            }
            signed.setKey(jwk.getPublicKey());
            return signed.verifySignature()
                    ? judge(JwtClaims.parse(signed.getPayload()), call, text, token)
                    : Verdict.BAD;
        } catch (JoseException | InvalidJwtException | MalformedClaimException | RuntimeException e) {
            // The last where a stranger has written a number for a word, or nothing for a key.
            return Verdict.BAD;
        }
    }

    private Verdict judge(JwtClaims claims, Call call, String text, GoodToken token) throws MalformedClaimException {
        String id = claims.getJwtId();
        if (id == null
                || id.isEmpty()
                || claims.getIssuedAt() == null
                || !isFresh(Instant.ofEpochMilli(claims.getIssuedAt().getValueInMillis()))
                || !call.method().equals(claims.getStringClaimValue("htm"))
                || !isFor(call, claims.getStringClaimValue("htu"))
                || !hash(text).equals(claims.getStringClaimValue("ath"))) {
            return Verdict.BAD;
        }
        // Two clients may have chosen the same id.
        String unique = token.key().orElseThrow() + ' ' + id;
        return switch (used.use(token.caller().name(), unique, System.nanoTime())) {
            case FIRST -> Verdict.GOOD;
            case AGAIN -> Verdict.BAD;
            case TOO_MANY_OF_CALLER -> Verdict.TOO_MANY_OF_CALLER;
            case TOO_MANY -> Verdict.TOO_MANY;
        };
    }

    private static boolean isFresh(Instant issued) {
        Instant now = Instant.now();
        return issued.isAfter(now.minus(LIFE)) && issued.isBefore(now.plus(AHEAD));
    }

    private static String hash(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(token));
    }

    /** By scheme, host, port and path. That a client's https has become http is the affair of what ends TLS in front of the gateway. */
    private static boolean isFor(Call call, String address) {
        try {
            URI uri = new URI(address == null ? "" : address);
            boolean https = "https".equalsIgnoreCase(uri.getScheme());
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) && !call.secure();
            int usual = https ? HTTPS_PORT : HTTP_PORT;
            return (https || http)
                    && call.host().equalsIgnoreCase(uri.getHost())
                    && port(call.port(), usual) == port(uri.getPort(), usual)
                    && call.path().equals(uri.getRawPath());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static int port(int named, int usual) {
        return named < 0 ? usual : named;
    }
}
